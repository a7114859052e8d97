#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::client::decode;
use api_responses::header::{ETag, Location, RetryAfter};
use api_responses::{DeclaredError, Fault, Problem, Raw, api_responses, http};

/// A user.
#[derive(serde::Serialize, serde::Deserialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A custom error format.
#[derive(serde::Serialize, serde::Deserialize)]
pub struct ApiError {
    /// The name.
    pub code: String,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name().to_owned() }
    }
}

/// A set.
#[api_responses(403, errors = ApiError as "application/vnd.library+json", decode)]
pub enum AuthError {}

/// An existing error.
#[api_responses(decode)]
#[derive(Debug)]
pub enum AppError<T: std::fmt::Debug> {
    /// A field that is not sent.
    #[api_responses(409: Display)]
    Taken(T),
    /// A header field.
    #[api_responses(503 { retry_after })]
    Later {
        /// Seconds.
        retry_after: u32,
    },
}

impl<T: std::fmt::Debug> std::fmt::Display for AppError<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("…")
    }
}

impl<T: std::fmt::Debug> std::error::Error for AppError<T> {}

/// The methods.
#[api_responses(decode)]
pub trait Users {
    /// A user of any type.
    type User: serde::Serialize + serde::de::DeserializeOwned;

    /// Look up one user.
    #[api_responses(
        GET "/users/{id}",
        200 { etag: ETag, cache_control = "no-cache" },
        304,
        #[deprecated]
        307 { location: Location },
        404: "No user has this id.",
        #[cfg(all())]
        409: Problem,
        #[cfg(any())]
        410: Unknown,
        500: Fault,
        ..AuthError(403),
        outside(429 { retry_after: RetryAfter }),
    )]
    fn get_user(&self) -> Result<GetUserResponse<Self::User>, GetUserError>;

    /// Draw a user.
    #[api_responses(GET "/users/{id}/image", 200: _ as ["image/png", "image/webp"])]
    fn draw_user(&self) -> DrawUserResponse<Vec<u8>>;

    /// Follow a user.
    #[api_responses(GET "/users/{id}/events", 200: Raw as "text/event-stream", Upstream = _: Raw)]
    fn follow_user(&self) -> FollowUserResponse;
}

fn main() {
    let response = http::Response::builder().status(403).body("").unwrap();
    let decoded = decode::<Result<GetUserResponse<User>, GetUserError>>(response);
    assert_eq!(decoded.err().unwrap().response().status(), 403);
    assert!(decode::<AppError<u8>>(http::Response::new("")).is_err());
}
