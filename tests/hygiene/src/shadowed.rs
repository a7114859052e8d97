//! Nothing of what is usually in scope is, and the rest means something else.

#![no_implicit_prelude]
#![allow(non_camel_case_types, missing_debug_implementations)]

/// Names of types, of modules and of variants.
macro_rules! shadow {
    ($($name:ident)*) => {
        $(
            /// Not what it seems.
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
    matches format concat stringify assert debug_assert panic unreachable todo vec write writeln
    format_args cfg env option_env include_str module_path compile_error println
    __response __error __endpoint __axum_response location
);

shadow!(
    Option Some None Ok Err String Vec Box Into From TryFrom Default Clone Debug Display Error Iterator
    Fn Send Sync Sized Drop AsRef ToString ToOwned Copy PartialEq Eq Formatter
    str u8 u16 u32 u64 usize bool char i32
    Problem Fault Raw Body Response IntoHttpResponse ToHttpResponse DescribeResponses Operation RespondsTo Serialize Variant
    Variants Routed StatusCode Set Included Dropped DeclaredError
);

/// Crates that are modules here.
pub mod core {}
/// Crates that are modules here.
pub mod std {}
/// Crates that are modules here.
pub mod alloc {}
/// Crates that are modules here.
pub mod http {}
/// Crates that are modules here.
pub mod api_responses {}
/// Crates that are modules here.
pub mod responses {}
/// Crates that are modules here.
pub mod serde {}
/// Crates that are modules here.
pub mod tracing {}
/// Crates that are modules here.
pub mod inventory {}

use ::core::result::Result::{self as CoreResult, Err as Failed};
use ::responses::api_responses as declare;

/// Content.
#[derive(::core::fmt::Debug, ::serde::Serialize)]
pub struct User;

/// Whoever may not.
#[declare(401 { www_authenticate = "Bearer" }, 403: "No.", crate = ::responses)]
pub enum AuthError {}

/// What is the server's own.
#[declare(#[from(::core::fmt::Error)] 500: ::responses::Fault, crate = ::responses)]
pub enum Internal {}

/// All that an entry can be.
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

/// Whole responses, in one enum.
#[declare(GET "/b", 200: ::responses::Raw, 404: ::responses::Raw, 410, ..Internal, crate = ::responses)]
pub async fn get_file() -> GetFileResponse {
    let response = ::responses::Response::new(::responses::Body::empty());
    let relayed = ::core::future::ready(GetFileResponse::relay(response)).await;
    relayed.unwrap_or(GetFileResponse::Gone)
}

/// The format of the house.
#[derive(::core::fmt::Debug, ::serde::Serialize)]
pub struct House;

impl ::core::convert::From<::responses::DeclaredError> for House {
    fn from(_: ::responses::DeclaredError) -> Self {
        Self
    }
}

/// In that format.
///
/// # Errors
///
/// Always fails.
#[declare(GET "/c", 200, 404: "No.", 500: ::responses::Fault, errors = House, crate = ::responses)]
pub async fn get_house() -> CoreResult<GetHouseResponse<User>, GetHouseError> {
    ::core::future::ready(Failed(GetHouseError::NotFound)).await
}

/// A claim of a type.
#[declare(404, crate = ::responses)]
#[derive(::core::fmt::Debug)]
pub enum AppError {
    /// Not there.
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
