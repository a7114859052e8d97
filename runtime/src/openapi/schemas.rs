//! What responses refer to, for documents that utoipa makes.

use ::utoipa::Modify;
use ::utoipa::openapi::OpenApi;

use crate::utoipa::{complete, components_of_program};

/// Adds the schemas that the responses of generated types refer to, for `modifiers(&Schemas)`.
///
/// utoipa's `IntoResponses` gives responses and no schemas, so a document has references to components
/// that it lacks. This adds those which the document refers to and does not have, with all that they
/// refer to in turn. They are the schemas of types for which `IntoResponses` was called before, as
/// utoipa does while it makes a document: `derive(OpenApi)` needs nothing else, and a router of
/// `utoipa-axum` a call of [`modify`](Modify::modify) at the end.
///
/// ```
/// use api_responses::{api_responses, openapi::Schemas};
/// use utoipa::openapi::{Info, OpenApi, PathItem, Paths, HttpMethod, ResponsesBuilder};
/// use utoipa::openapi::path::OperationBuilder;
/// use utoipa::Modify;
///
/// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
/// pub enum AuthError {}
///
/// let responses = ResponsesBuilder::new().responses_from_into_responses::<AuthError>().build();
/// let operation = OperationBuilder::new().responses(responses);
/// let mut paths = Paths::new();
/// paths.add_path_operation("/", vec![HttpMethod::Get], operation);
/// let mut api = OpenApi::new(Info::new("Example", "1.0.0"), paths);
///
/// Schemas.modify(&mut api);
/// assert!(api.components.unwrap().schemas.contains_key("ProblemDetails"));
/// ```
///
/// Where two types have the same name for utoipa, one of them is taken: rename one by `#[schema(as =
/// v2::User)]`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Schemas;

impl Modify for Schemas {
    fn modify(&self, openapi: &mut OpenApi) {
        complete(openapi, &components_of_program());
    }
}
