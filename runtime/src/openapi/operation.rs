//! OpenAPI operations.

use ::utoipa::openapi::path::{
    Operation as OpenApiOperation, OperationBuilder, ParameterBuilder, ParameterIn,
};
use ::utoipa::openapi::{ObjectBuilder, Required, Responses, Type};
use http_semantics::Language;

use super::identifiers::identifier;
use super::template::Template;
use crate::Operation;

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
    with_responses(operation, template.as_ref(), responses, Language::ENGLISH)
}

pub(super) fn with_responses(
    operation: Operation,
    template: Option<&Template>,
    responses: Responses,
    language: &Language,
) -> OpenApiOperation {
    let mut builder = OperationBuilder::new()
        .operation_id(Some(identifier(operation.name())))
        .summary(operation.summary_in(language))
        .description(operation.description_in(language))
        .responses(responses);
    for name in template.into_iter().flat_map(Template::names) {
        let parameter = ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .schema(Some(ObjectBuilder::new().schema_type(Type::String)));
        builder = builder.parameter(parameter);
    }
    builder.build()
}
