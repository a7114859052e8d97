//! No prelude, and usual names that mean something else.

#![no_implicit_prelude]
#![allow(non_camel_case_types, missing_debug_implementations)]

/// Names of types, of modules and of variants.
macro_rules! shadow {
    ($($name:ident)*) => {
        $(
            /// Another type than the name suggests.
            pub struct $name;
        )*
    };
}

/// Names of macros.
macro_rules! no_macro {
    ($dollar:tt $($name:ident)*) => {
        $(
            #[allow(unused_macros)]
            macro_rules! $name {
                ($dollar($dollar tokens:tt)*) => { ::core::compile_error!("a macro of the user's own") };
            }
        )*
    };
}

no_macro!($
    matches format stringify assert debug_assert panic unreachable todo vec write writeln
    format_args cfg env option_env include_str module_path compile_error println
    __response __error __endpoint __axum_response location
);

// In the output for rustdoc, the rows of a set without rows are those that `concat!` returns.
#[cfg(not(doc))]
no_macro!($ concat);

shadow!(
    Option Some None Ok Err String Vec Box Into From TryFrom Default Clone Debug Display Error Iterator
    Fn Send Sync Sized Drop AsRef ToString ToOwned Copy PartialEq Eq Formatter
    str u8 u16 u32 u64 usize bool char i32
    Problem Fault Raw Body Response IntoHttpResponse ToHttpResponse DescribeResponses Operation RespondsTo Serialize Variant
    Variants Routed StatusCode Set Included Dropped DeclaredError
);

/// A module with the name of a crate.
pub mod core {}
/// A module with the name of a crate.
pub mod std {}
/// A module with the name of a crate.
pub mod alloc {}
/// A module with the name of a crate.
pub mod http {}
/// A module with the name of a crate.
pub mod api_responses {}
/// A module with the name of a crate.
pub mod responses {}
/// A module with the name of a crate.
pub mod serde {}
/// A module with the name of a crate.
pub mod tracing {}
/// A module with the name of a crate.
pub mod inventory {}

use ::core::result::Result::{self as CoreResult, Err as Failed};
use ::responses::api_responses as declare;

/// Content.
#[derive(::core::fmt::Debug, ::serde::Serialize)]
pub struct User;

/// Errors of authorization.
#[declare(401 { www_authenticate = "Bearer" }, 403: "No.", crate = ::responses)]
pub enum AuthError {}

/// Unexpected errors.
#[declare(#[from(::core::fmt::Error)] 500: ::responses::Fault, crate = ::responses)]
pub enum Internal {}

/// Every kind of entry.
///
/// # Errors
///
/// Always fails.
#[declare(
    POST "/a",
    200 { etag: ::responses::header::ETag, vary = "accept", "x-cost": ::core::option::Option<::core::primitive::u64> },
    201,
    202: _ as "text/html",
    303,
    404: "No.",
    409: ::responses::Problem,
    #[problem = "/problems/gone"]
    Gone = 410,
    411: (),
    #[from(::core::str::Utf8Error)]
    422: User,
    #[from(::core::cell::BorrowError)]
    503 { retry_after: ::core::option::Option<::responses::header::RetryAfter> },
    ..AuthError,
    #[from(::core::fmt::Error)]
    Own = ..Internal,
    outside(413: "Big.", 429),
    crate = ::responses,
)]
pub async fn post_user() -> CoreResult<PostUserResponse<Text>, PostUserError> {
    ::core::future::ready(Failed(PostUserError::NotFound)).await
}

/// Content that is JSON, and bytes.
#[derive(::core::fmt::Debug, ::serde::Serialize)]
pub struct Text;

impl ::core::convert::From<Text> for ::responses::Body {
    fn from(_: Text) -> Self {
        Self::empty()
    }
}

impl ::core::convert::From<::core::str::Utf8Error> for User {
    fn from(_: ::core::str::Utf8Error) -> Self {
        Self
    }
}

/// Complete responses in one enum.
#[declare(GET "/b", 200: ::responses::Raw, 404: ::responses::Raw, 410, ..Internal, crate = ::responses)]
pub async fn get_file() -> GetFileResponse {
    let response = ::responses::Response::new(::responses::Body::empty());
    let relayed = ::core::future::ready(GetFileResponse::relay(response)).await;
    relayed.unwrap_or(GetFileResponse::Gone)
}

/// The custom format.
#[derive(::core::fmt::Debug, ::serde::Serialize)]
pub struct ApiError;

impl ::core::convert::From<::responses::DeclaredError> for ApiError {
    fn from(_: ::responses::DeclaredError) -> Self {
        Self
    }
}

/// Errors in the custom format.
///
/// # Errors
///
/// Always fails.
#[declare(GET "/c", 200, 404: "No.", 500: ::responses::Fault, errors = ApiError, crate = ::responses)]
pub async fn get_custom() -> CoreResult<GetCustomResponse<User>, GetCustomError> {
    ::core::future::ready(Failed(GetCustomError::NotFound)).await
}

/// A claim of a type.
#[declare(404, crate = ::responses)]
#[derive(::core::fmt::Debug)]
pub enum AppError {
    /// Missing.
    NotFound,
}

/// A claim of a handler.
///
/// # Errors
///
/// Always fails.
#[declare(GET "/d", 200, 404, crate = ::responses)]
pub async fn get_claim() -> CoreResult<User, AppError> {
    ::core::future::ready(Failed(AppError::NotFound)).await
}
