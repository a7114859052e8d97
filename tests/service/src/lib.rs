//! A service for notes with 20 handlers: an API with bearer tokens, web pages whose guard redirects to the login page,
//! and a proxy. The handlers are the same on axum and on actix-web.
//!
//! The test provokes each declared status code on both frameworks.

mod accounts;
pub mod context;
mod error;
mod extract;
mod notes;
pub mod on_actix;
pub mod on_axum;
mod pages;
pub mod store;
pub mod weather;

use api_responses::{DescribeResponses as _, Operation};

/// The declarations of all handlers.
pub const OPERATIONS: [Operation; 20] = [
    accounts::CheckHealthResponse::OPERATION,
    accounts::SignUpResponse::<store::User>::OPERATION,
    accounts::SignInResponse::<accounts::Token>::OPERATION,
    accounts::SignOutResponse::OPERATION,
    accounts::GetUserResponse::<store::User>::OPERATION,
    notes::ListNotesResponse::<Vec<store::Note>>::OPERATION,
    notes::CreateNoteResponse::<store::Note>::OPERATION,
    notes::GetNoteResponse::<store::Note>::OPERATION,
    notes::ReplaceNoteResponse::<store::Note>::OPERATION,
    notes::DeleteNoteResponse::OPERATION,
    notes::LockNoteResponse::OPERATION,
    notes::UnlockNoteResponse::OPERATION,
    notes::GetTextResponse::<String>::OPERATION,
    notes::ImportNotesResponse::<notes::Imported>::OPERATION,
    notes::GetStatisticsResponse::<notes::Statistics>::OPERATION,
    weather::GetWeatherResponse::OPERATION,
    pages::ShowLoginResponse::<&'static str>::OPERATION,
    pages::LoginResponse::OPERATION,
    pages::ShowHomeResponse::<String>::OPERATION,
    pages::ShowNoteResponse::<String>::OPERATION,
];
