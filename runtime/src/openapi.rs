//! OpenAPI 3.1 documents from declarations, with [utoipa] 6 (and for the documents of utoipa 5, with the feature
//! `utoipa5`).
//!
//! Generated types implement utoipa's `IntoResponses`, so that utoipa's attribute need not repeat the
//! declaration. Name the types as the handler returns them, with their content:
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
//! // The components to which the responses refer are present.
//! assert!(api["components"]["schemas"]["User"].is_object());
//! assert!(api["components"]["schemas"]["ProblemDetails"].is_object());
//! ```
//!
//! [`Schemas`] moves the schemas of the responses into components. Without it, they are written in each response,
//! because `IntoResponses` cannot return components, so no reference lacks its target: `routes!` of utoipa-axum and the
//! scopes of utoipa-actix-web need nothing else. Without `#[utoipa::path]`, a [`Document`] is built from the
//! declarations alone.
//!
//! # Which type documents which responses
//!
//! - Each of the two enums of a `Result` documents its own responses. Claims, and responses from outside
//!   the handler, are documented by the success enum, or by the only enum.
//! - A set is documented by the enum that includes it. A set that the handler returns documents itself:
//!   `responses(ListUsersResponse<Vec<User>>, AuthError)`.
//! - If `#[utoipa::path]` has two entries for one status code, it uses the later one: an entry in
//!   `responses(…)` after a generated type overrides it.
//!
//! # What a response contains
//!
//! The description of a response is its meaning, in the language of the declaration. A content has the
//! schema of its type if the type implements `ToSchema` (or `PartialSchema`), and no schema otherwise:
//! no type is required to implement them. Content whose type is a generic parameter of the handler,
//! claims, and responses from outside the handler have no schema either. Fixed problem documents are
//! given as examples. Several variants with one status code become one response, with a list of their
//! descriptions, `anyOf` for different schemas, and examples named after the variants. The schema of a problem with a
//! type of its own (`#[problem = "/problems/taken"]`) contains this type, so that clients can tell problems apart.
//!
//! Types that refer to themselves need utoipa's `#[schema(no_recursion)]`. Without [`Schemas`], the schema of such a type
//! ends with any value where it contains itself.
//!
//! # Other generators
//!
//! With the features `aide`, `poem-openapi` and `salvo-oapi`, generated types implement aide's `OperationOutput`,
//! poem-openapi's `ApiResponse` and salvo's `EndpointOutRegister`. Nothing is repeated: aide's `api_route`, a method with
//! `#[oai(…)]` below `#[api_responses]` and `#[OpenApi]`, and salvo's `#[endpoint]` document all declared responses,
//! with their descriptions, media types and header fields. A content has the schema of its type if the type implements the
//! generator's trait (`JsonSchema`, `Type` or `ToSchema`). If it implements only utoipa's, that schema is written in
//! place; otherwise, the content has no schema.
//!
//! poem-openapi writes OpenAPI 3.0 and cannot express everything: examples are left out, and a content without a schema has
//! that of any value.
//!
//! # OpenAPI 3.2
//!
//! utoipa can also write OpenAPI 3.2, and the responses do not depend on the version. With
//! `derive(OpenApi)`, write `#[openapi(version = "3.2.0", …)]`. For a [`Document`], set the version
//! after it is built. Its QUERY operations, which 3.1 does not support, must then be moved [to the
//! field for them](https://spec.openapis.org/oas/v3.2.0.html#path-item-object):
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
//! let mut api = Document::from_endpoints([Endpoint::from_type::<SearchResponse>()]).build()?;
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
//! # Ok::<(), api_responses::openapi::Conflict>(())
//! ```

mod conflict;
#[cfg(feature = "guide")]
mod contents;
mod document;
mod endpoint;
mod identifiers;
mod operation;
mod problem_details;
mod request;
mod routes;
mod schemas;
mod security;
mod served;
mod tags;

pub use conflict::Conflict;
pub use document::Document;
pub use endpoint::Endpoint;
pub use operation::operation;
pub use problem_details::ProblemDetails;
pub use schemas::Schemas;

pub use crate::utoipa::Documented;

#[cfg(feature = "guide")]
pub(crate) use contents::{Contents, contents};
pub(crate) use problem_details::PROBLEM_DETAILS;
#[cfg(feature = "guide")]
pub(crate) use served::Served;
