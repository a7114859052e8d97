//! The endpoints of a document.

use http_semantics::Language;

use super::request::Request;
use crate::Operation;
use crate::request::parameter::{RequestParameter, described};
use crate::utoipa::{
    Components, Documentation, Documented, DocumentedResponses, ResponsesByCode, responses_of_all,
};

/// An operation and the generated types that document its responses.
///
/// It can be built in a constant.
///
/// ```
/// use api_responses::{DescribeResponses, api_responses, openapi::Endpoint};
///
/// /// Forget one user.
/// #[api_responses(DELETE "/users/{id}", 204, 404)]
/// async fn forget_user(id: u64) -> Result<ForgetUserResponse, ForgetUserError> {
///     Err(ForgetUserError::NotFound)
/// }
///
/// const FORGET_USER: Endpoint = Endpoint::new(ForgetUserError::OPERATION)
///     .with_return_type::<ForgetUserResponse>()
///     .with_return_type::<ForgetUserError>()
///     .with_module_path(module_path!());
/// assert_eq!(FORGET_USER.operation().name(), "forget_user");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    operation: Operation,
    module_path: &'static str,
    /// A return type contains at most two of them.
    types: [Option<fn() -> DocumentedResponses>; 2],
    /// A set that is the error type.
    error_set: Option<fn() -> Documentation>,
    parameters: &'static [RequestParameter],
}

impl Endpoint {
    /// Creates an endpoint without the schemas of its contents.
    pub const fn new(operation: Operation) -> Self {
        Self { operation, module_path: "", types: [None, None], error_set: None, parameters: &[] }
    }

    /// Creates the endpoint of a handler that returns one generated type.
    ///
    /// ```
    /// use api_responses::{api_responses, openapi::Endpoint};
    ///
    /// #[api_responses(GET "/health", 204, 503)]
    /// async fn health() -> HealthResponse {
    ///     HealthResponse::NoContent
    /// }
    ///
    /// assert_eq!(Endpoint::from_type::<HealthResponse>().operation().path(), Some("/health"));
    /// ```
    pub const fn from_type<T: Documented>() -> Self {
        Self::new(T::OPERATION).with_return_type::<T>()
    }

    /// Sets the module of the handler, from [`module_path!`]. The tag is its last part.
    #[must_use]
    pub const fn with_module_path(self, module_path: &'static str) -> Self {
        Self { module_path, ..self }
    }

    /// Adds a generated type that the handler returns, with its content: `GetUserResponse<User>`. Call
    /// it once for each of the two types of a `Result`. Of more types, only the first and the last are
    /// used.
    #[must_use]
    pub const fn with_return_type<T: Documented>(self) -> Self {
        let of_type: fn() -> DocumentedResponses = T::__document;
        let types = match self.types {
            [None, _] => [Some(of_type), None],
            [first, _] => [first, Some(of_type)],
        };
        Self { types, ..self }
    }

    /// Returns the operation.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// Returns the module of the handler. It is empty if it was not set.
    pub const fn module_path(&self) -> &'static str {
        self.module_path
    }

    /// Sets the documentation of a set that is the error type.
    #[doc(hidden)]
    #[must_use]
    pub const fn __with_error_set(self, error_set: fn() -> Documentation) -> Self {
        Self { error_set: Some(error_set), ..self }
    }

    /// Sets the parameters of the handler, which describe the request.
    #[doc(hidden)]
    #[must_use]
    pub const fn __with_parameters(self, parameters: &'static [RequestParameter]) -> Self {
        Self { parameters, ..self }
    }

    pub(super) fn parameters(&self) -> &'static [RequestParameter] {
        self.parameters
    }

    /// Returns the responses of all types, because each documents a part of them.
    pub(super) fn responses(&self, language: Option<&'static Language>) -> ResponsesByCode {
        responses_of_all(&self.documentation(), language)
    }

    /// Returns the components to which its contents refer.
    pub(super) fn components(&self) -> Vec<Components> {
        let of_responses = self.documentation();
        let of_responses = of_responses.iter().flat_map(Documentation::components);
        let of_request = Request::schemas(self.parameters);
        of_responses.chain(of_request.filter_map(|schema| schema.components())).collect()
    }

    pub(super) fn documentation(&self) -> Vec<Documentation> {
        let types = self.types.into_iter().flatten();
        let types = types.map(|of_type| Documentation::Generated(of_type()));
        let mut all: Vec<Documentation> = types.collect();
        if all.is_empty() {
            all.push(Documentation::OperationOnly(self.operation));
        } else {
            all.extend(self.error_set.map(|of_set| of_set()));
        }
        let rejections = described(self.parameters).responses_before(self.operation);
        all.push(Documentation::BeforeHandler(rejections));
        all
    }
}
