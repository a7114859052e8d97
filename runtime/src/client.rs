//! Decodes received responses into the enums of their declaration.
//!
//! The option `decode` in the attribute asks for it. The other service, a test or a command then matches the same enums
//! that the handler returns:
//!
//! ```
//! use api_responses::client::decode;
//! use api_responses::{api_responses, http};
//!
//! #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
//! pub struct User {
//!     id: u64,
//! }
//!
//! /// What both services know of users.
//! #[api_responses(decode)]
//! pub trait Users {
//!     /// Look up one user.
//!     #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
//!     async fn get_user(&self, id: u64) -> Result<GetUserResponse<User>, GetUserError>;
//! }
//!
//! // From reqwest, hyper, ureq, or the test client of a framework.
//! let received = http::Response::builder()
//!     .header("content-type", "application/json; charset=utf-8")
//!     .body(r#"{"id": 1}"#)?;
//!
//! match decode::<Result<GetUserResponse<User>, GetUserError>>(received)? {
//!     Ok(GetUserResponse::Ok(user)) => assert_eq!(user, User { id: 1 }),
//!     Err(GetUserError::NotFound) => println!("nobody"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The `match` has an arm for each declared response, so that it no longer compiles when the declaration gains one.
//! A response that the declaration does not contain is a [`DecodeError`], which has the response and the [`Reason`].
//!
//! # Clients
//!
//! [`decode`] takes a response whose content has been read, and [`receive`] reads the content itself, up to a limit.
//!
//! | Client | |
//! |---|---|
//! | reqwest | `receive(http::Response::from(response), limit)` |
//! | hyper, hyper-util | `receive(response, limit)` |
//! | axum, with `tower::ServiceExt::oneshot` | `receive(response, limit)` |
//! | ureq 3 | `let (parts, mut body) = response.into_parts();`, and `decode(http::Response::from_parts(parts, body.read_to_vec()?))` |
//! | `actix_web::test` | [`response`], because actix-web has another version of `http` |
//!
//! Clients do not return every response by default. ureq returns an error for 4xx and 5xx unless
//! `http_status_as_error(false)` is set, and ureq and reqwest follow redirects.
//!
//! # What is decoded
//!
//! | Declared | Decoded |
//! |---|---|
//! | content of a type | `T` that is `Deserialize` |
//! | content `as "text/html"` | `T` that is [`FromContent`]: text, bytes |
//! | a code without a type, on its own | the variant, for a problem document of the declared `type` |
//! | several cases of one code | the case that has the received `type`, `title` and `detail` |
//! | `Problem` | the whole document, with its extension members |
//! | `Fault` | a [`Fault`](crate::Fault) with the received id |
//! | `Raw` | the whole response |
//! | a header field | `T` that is [`FromFieldValues`]: every type of [`header`](crate::header), numbers, `Option`, `Vec` |
//! | a constant header field of the attribute | it must be present with this value |
//! | `..AuthError` | the set, which needs `decode`, too |
//! | a custom error format | the case whose document is equal, or else the only one of the code |
//!
//! - Media types are compared without their parameters and without regard to case.
//! - Content of redirects is ignored, because servers may send a note for people (RFC 9110 §15.4). Any other content
//!   where none is declared is an error.
//! - A variant of an [existing error enum](crate::_reference::error_enums#existing-error-enums) with a field that is not
//!   sent, such as `#[from] io::Error`, cannot be decoded. Its response is an error with
//!   [`Reason::NotDecodable`].
//! - Variants that are declared alike are not told apart: the first one is decoded.

#[doc(hidden)]
pub mod cases;
mod content;
mod decode;
mod document;
mod error;
mod field;
mod receive;

pub use cases::Decode;
pub use content::FromContent;
pub use decode::decode;
pub use error::{DecodeError, Reason};
pub use field::{FromFieldValues, FromHeaderValue};
pub use receive::{receive, response};
