//! What a document is made of.

use http_semantics::Language;

use crate::Operation;
use crate::utoipa::{Declared, Documented, OfSet, ResponsesByCode, together};

/// An operation, with the generated types that know its responses.
///
/// It can be a constant.
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
///     .returning::<ForgetUserResponse>()
///     .returning::<ForgetUserError>()
///     .in_module(module_path!());
/// assert_eq!(FORGET_USER.operation().name(), "forget_user");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    operation: Operation,
    module_path: &'static str,
    /// A return type has two of them at most.
    types: [Option<fn() -> Declared>; 2],
    /// A set that is the error beside them.
    beside: Option<fn() -> OfSet>,
}

impl Endpoint {
    /// What is declared, without the schemas of its contents.
    pub const fn new(operation: Operation) -> Self {
        Self { operation, module_path: "", types: [None, None], beside: None }
    }

    /// The operation of a handler that returns one generated type, or a set.
    ///
    /// ```
    /// use api_responses::{api_responses, openapi::Endpoint};
    ///
    /// #[api_responses(GET "/health", 204, 503)]
    /// async fn health() -> HealthResponse {
    ///     HealthResponse::NoContent
    /// }
    ///
    /// assert_eq!(Endpoint::of::<HealthResponse>().operation().path(), Some("/health"));
    /// ```
    pub const fn of<T: Documented>() -> Self {
        Self::new(T::OPERATION).returning::<T>()
    }

    /// The module of the handler, as [`module_path!`] gives it: the tag is its last part.
    #[must_use]
    pub const fn in_module(self, module_path: &'static str) -> Self {
        Self { module_path, ..self }
    }

    /// A generated type that the handler returns, with its content: `GetUserResponse<User>`. Call it
    /// once for each of the two; of more, only the first and the last count.
    #[must_use]
    pub const fn returning<T: Documented>(self) -> Self {
        let of_type: fn() -> Declared = T::__document;
        let types = match self.types {
            [None, _] => [Some(of_type), None],
            [first, _] => [first, Some(of_type)],
        };
        Self { types, ..self }
    }

    /// What is declared.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The module of the handler; empty if it was not said.
    pub const fn module_path(&self) -> &'static str {
        self.module_path
    }

    /// What a set documents that is the error beside the generated types.
    #[doc(hidden)]
    #[must_use]
    pub const fn __beside(self, of_set: fn() -> OfSet) -> Self {
        Self { beside: Some(of_set), ..self }
    }

    /// Of all types together, since each has some of the responses.
    pub(super) fn responses(&self, language: Option<&'static Language>) -> ResponsesByCode {
        together(&self.documented(), language)
    }

    pub(super) fn documented(&self) -> Vec<OfSet> {
        let types = self.types.into_iter().flatten().map(|of_type| OfSet::Generated(of_type()));
        let mut all: Vec<OfSet> = types.collect();
        if all.is_empty() {
            // No type knows more of it than this.
            all.push(OfSet::Undocumented(self.operation));
        } else {
            all.extend(self.beside.map(|of_set| of_set()));
        }
        all
    }
}
