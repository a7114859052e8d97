//! Documents in OpenAPI 3.1, made of declarations by way of [utoipa] 6.
//!
//! Generated types implement utoipa's `IntoResponses`, so that its own attribute need not repeat what
//! is declared. Name the types as the handler returns them, with their content:
//!
//! ```
//! use api_responses::{api_responses, openapi::Schemas};
//! use serde::Serialize;
//! use utoipa::{OpenApi, ToSchema};
//!
//! #[derive(Serialize, ToSchema)]
//! pub struct User { name: &'static str }
//!
//! /// Look up one user.
//! #[api_responses(200, 404: "No user has this id.")]
//! #[utoipa::path(get, path = "/users/{id}", responses(GetUserResponse<User>, GetUserError))]
//! async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
//!     Err(GetUserError::NotFound)
//! }
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(get_user), modifiers(&Schemas))]
//! struct Api;
//!
//! let api = serde_json::to_value(Api::openapi()).unwrap();
//! let responses = &api["paths"]["/users/{id}"]["get"]["responses"];
//! let user = &responses["200"]["content"]["application/json"]["schema"];
//! assert_eq!(user["$ref"], "#/components/schemas/User");
//! assert_eq!(responses["404"]["description"], "No user has this id.");
//! let problem = &responses["404"]["content"]["application/problem+json"];
//! assert_eq!(problem["examples"]["NotFound"]["value"]["title"], "Not Found");
//! // What the responses refer to is there.
//! assert!(api["components"]["schemas"]["User"].is_object());
//! assert!(api["components"]["schemas"]["ProblemDetails"].is_object());
//! ```
//!
//! [`Schemas`] puts there what the responses refer to, since `IntoResponses` cannot. Without
//! `#[utoipa::path]`, a [`Document`] is made of the declarations alone.
//!
//! # What is documented where
//!
//! - Each of the two enums of a `Result` documents its own responses. Those that no generated enum
//!   answers, claims and the answers from outside the handler, go with the success half, or with the
//!   only enum that there is.
//! - A set goes with the enum that holds it. One that the handler returns itself documents itself:
//!   `responses(ListUsersResponse<Vec<User>>, AuthError)`.
//! - The later of two entries for one status code counts for `#[utoipa::path]`: what is written in
//!   `responses(…)` behind a generated type overrides it.
//!
//! # What is in it
//!
//! The description of a response is its meaning, in the language of the declaration. A content has
//! the schema of its type if that implements `ToSchema` (or `PartialSchema`), and none otherwise: no
//! type has to implement anything. The same holds for content whose type is a parameter of the handler,
//! for what is claimed, and for what is answered outside the handler. Problem documents that are fixed
//! are given as examples. Several variants of one status code become one response: their descriptions
//! one below the other, `oneOf` for schemas that differ, and examples by the names of the variants.
//!
//! Types that refer to themselves need utoipa's `#[schema(no_recursion)]`, as everywhere else.
//!
//! # OpenAPI 3.2
//!
//! utoipa can write that, too, and nothing in the responses depends on the version. With
//! `derive(OpenApi)` it is asked for by `#[openapi(version = "3.2.0", …)]`. A [`Document`] is given
//! the version when it is built; its QUERY operations, which 3.1 has no place for, then move [to where
//! 3.2 has them](https://spec.openapis.org/oas/v3.2.0.html#path-item-object):
//!
//! ```
//! use api_responses::{api_responses, openapi::{Document, Endpoint}};
//! use utoipa::openapi::OpenApiVersion;
//!
//! /// Search.
//! #[api_responses(QUERY "/users", 204, 400)]
//! async fn search() -> SearchResponse {
//!     SearchResponse::NoContent
//! }
//!
//! let mut api = Document::of([Endpoint::of::<SearchResponse>()]).build();
//! api.openapi = OpenApiVersion::Version32;
//! for item in api.paths.paths.values_mut() {
//!     let extensions = item.extensions.as_mut();
//!     if let Some(query) = extensions.and_then(|extensions| extensions.remove("x-query")) {
//!         item.query = Some(serde_json::from_value(query).unwrap());
//!     }
//! }
//!
//! let api = serde_json::to_value(api).unwrap();
//! assert_eq!(api["openapi"], "3.2.0");
//! assert_eq!(api["paths"]["/users"]["query"]["operationId"], "search");
//! assert!(api["paths"]["/users"].get("x-query").is_none());
//! ```

mod document;
mod endpoint;
mod identifiers;
mod operation;
mod problem_details;
mod schemas;
mod template;

pub use document::Document;
pub use endpoint::Endpoint;
pub use operation::operation;
pub use problem_details::ProblemDetails;
pub use schemas::Schemas;

pub(crate) use problem_details::PROBLEM_DETAILS;
