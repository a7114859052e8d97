//! Types of the author's own for header fields that HTTP requires, and an override that leaves one out.

#![deny(warnings)]

use api_responses::api_responses;
use api_responses::header::{ETag, ToHeaderValue, WwwAuthenticate};
use axum::http::HeaderValue;

pub struct Basic;

impl ToHeaderValue for Basic {
    fn to_header_value(&self) -> HeaderValue {
        HeaderValue::from_static("Basic realm=\"shop\"")
    }
}

type Boxed = Box<WwwAuthenticate>;

/// Get the user.
#[api_responses(GET, 200, Own = 401 { www_authenticate: Basic }, Other = 401 { www_authenticate: Boxed })]
pub async fn of_own_types() -> Result<OfOwnTypesResponse<String>, OfOwnTypesError> {
    Err(OfOwnTypesError::Own { www_authenticate: Basic })
}

/// Get the user.
#[api_responses(
    GET,
    200,
    #[allow(http::unauthorized_has_a_challenge, reason = "the login is a form")]
    401: "Sign in first.",
)]
pub async fn left_out() -> Result<LeftOutResponse<String>, LeftOutError> {
    Err(LeftOutError::Unauthorized)
}

/// Get the user.
#[api_responses(
    GET,
    200,
    #[allow(http::missing_challenge, reason = "old clients get none")]
    401 { www_authenticate: Option<WwwAuthenticate> },
)]
pub async fn optional() -> Result<OptionalResponse<String>, OptionalError> {
    Err(OptionalError::Unauthorized { www_authenticate: None })
}

type MaybeTag = Option<ETag>;

/// Get the user. The 304 has the tag wherever the 200 has one.
#[api_responses(GET, 200 { etag: MaybeTag }, 304 { etag: ETag })]
pub async fn as_on_200() -> AsOn200Response<String> {
    AsOn200Response::Ok { etag: None, body: String::new() }
}

fn main() {}
