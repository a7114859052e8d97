//! OpenAPI operations.

use ::utoipa::openapi::path::{Operation as OpenApiOperation, OperationBuilder};
use ::utoipa::openapi::{Deprecated, Responses};
use api_responses_record::item_links_as_text;
use http_semantics::Language;

use super::identifiers::identifier;
use super::request::Request;
use crate::Operation;
use crate::template::Template;

/// Builds an OpenAPI 3.1 operation from a declaration and its responses.
///
/// `operationId` is the name of the handler, `summary` and `description` are its documentation, and the
/// path parameters are strings.
///
/// ```
/// use api_responses::{DescribeResponses, api_responses, openapi};
/// use utoipa::openapi::ResponsesBuilder;
///
/// /// Forget one user.
/// #[api_responses(DELETE "/users/{id}", 204, 404)]
/// async fn forget_user(id: u64) -> Result<ForgetUserResponse, ForgetUserError> {
///     Err(ForgetUserError::NotFound)
/// }
///
/// let responses = ResponsesBuilder::new()
///     .responses_from_into_responses::<ForgetUserResponse>()
///     .responses_from_into_responses::<ForgetUserError>()
///     .build();
/// let operation = openapi::operation(ForgetUserError::OPERATION, responses);
/// assert_eq!(operation.operation_id.as_deref(), Some("forget_user"));
/// assert_eq!(operation.summary.as_deref(), Some("Forget one user."));
/// let operation = serde_json::to_value(operation).unwrap();
/// assert_eq!(operation["parameters"][0]["name"], "id");
/// ```
pub fn operation(operation: Operation, responses: Responses) -> OpenApiOperation {
    let template = operation.path().map(Template::parse);
    let request = Request::of(&[], None);
    with_responses(operation, template.as_ref(), &request, responses, Language::ENGLISH)
}

pub(super) fn with_responses(
    operation: Operation,
    template: Option<&Template>,
    request: &Request,
    responses: Responses,
    language: &Language,
) -> OpenApiOperation {
    OperationBuilder::new()
        .operation_id(Some(identifier(operation.name())))
        .summary(operation.summary_in(language).map(item_links_as_text))
        .description(description(operation, language))
        .parameters(Some(request.parameters(template)).filter(|parameters| !parameters.is_empty()))
        .request_body(request.body())
        .responses(responses)
        .deprecated(operation.deprecation().map(|_| Deprecated::True))
        .build()
}

/// Returns the author's description and the note of a deprecation, for which OpenAPI has no other place.
fn description(operation: Operation, language: &Language) -> Option<String> {
    let note = operation.deprecation().filter(|note| !note.is_empty());
    let words = &language.words;
    let note = note.map(|note| format!("**{}**{}{note}", words.deprecation, words.colon));
    let texts = operation.description_in(language).map(item_links_as_text).into_iter().chain(note);
    texts.reduce(|description, note| format!("{description}\n\n{note}"))
}
