//! Adds components to documents that utoipa builds.

use ::utoipa::Modify;
use ::utoipa::openapi::OpenApi;

#[cfg(feature = "utoipa5")]
use crate::utoipa::version5;
use crate::utoipa::{complete, components_of_program, refer};

/// Moves the schemas of the responses of generated types into components, for `modifiers(&Schemas)`.
///
/// utoipa's `IntoResponses` returns responses but no components, so the schemas are written in place, once for each
/// response. This modifier makes the document smaller: the responses refer to components, which it adds with all
/// components to which they refer. Types that contain themselves have complete schemas only as components. It knows
/// the types for which `IntoResponses` was called before, which utoipa does while it builds a document:
/// `derive(OpenApi)` needs nothing else; with a router of utoipa-axum or a scope of utoipa-actix-web, call
/// [`modify`](Modify::modify) at the end.
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
/// With the feature `utoipa5`, it is a modifier for utoipa 5, too.
///
/// If two types have the same name in utoipa, only one of them is used, and a warning is logged with [`tracing`].
/// Rename the other with `#[schema(as = v2::User)]`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Schemas;

impl Modify for Schemas {
    fn modify(&self, openapi: &mut OpenApi) {
        refer(openapi);
        warn_of(&complete(openapi, &components_of_program()));
    }
}

#[cfg(feature = "utoipa5")]
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa5")))]
impl utoipa5::Modify for Schemas {
    fn modify(&self, openapi: &mut utoipa5::openapi::OpenApi) {
        version5::refer(openapi);
        warn_of(&version5::complete(openapi, &components_of_program()));
    }
}

fn warn_of(ambiguous: &[String]) {
    for name in ambiguous {
        tracing::warn!(
            schema = name,
            "several types have this name in the OpenAPI document, which contains one of them; \
             rename the others with `#[schema(as = …)]`"
        );
    }
}
