#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// `tracing::instrument` above.
#[tracing::instrument(skip_all)]
#[api_responses(GET "/a", 200, 404)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

/// `tracing::instrument` below.
#[api_responses(GET "/a", 200, 404)]
#[tracing::instrument(skip_all, err)]
pub async fn get_item() -> Result<GetItemResponse<User>, GetItemError> {
    Err(GetItemError::NotFound)
}

/// Checked by axum.
#[api_responses(GET "/a", 200, 404)]
#[axum::debug_handler]
pub async fn get_order() -> Result<GetOrderResponse<User>, GetOrderError> {
    Err(GetOrderError::NotFound)
}

/// Checked by axum above.
#[axum::debug_handler]
#[api_responses(GET "/a", 200, 404)]
pub async fn get_price() -> Result<GetPriceResponse<User>, GetPriceError> {
    Err(GetPriceError::NotFound)
}

fn main() {}
