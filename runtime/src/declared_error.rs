//! The declaration of a bare error code, for custom error formats.

use std::borrow::Cow;
use std::error::Error;

use http::StatusCode;

use crate::{Fault, fault};

/// The declaration of a bare error code, from which a custom error format builds its document.
///
/// `errors = ApiError` in `#[api_responses(…)]` sends the JSON of an `ApiError` for each error code
/// that is declared without content. It requires `ApiError: From<DeclaredError> + Serialize`:
///
/// ```
/// use std::borrow::Cow;
///
/// use api_responses::DeclaredError;
/// use serde::Serialize;
///
/// /// `{"error":{"code":"not_found","message":"…"}}`
/// #[derive(Serialize)]
/// struct ApiError {
///     error: ErrorBody,
/// }
///
/// #[derive(Serialize)]
/// struct ErrorBody {
///     code: String,
///     message: Cow<'static, str>,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     id: Option<String>,
/// }
///
/// impl From<DeclaredError> for ApiError {
///     fn from(error: DeclaredError) -> Self {
///         let code = snake_case(error.name());
///         let id = error.instance().map(str::to_owned);
///         let title = error.title();
///         let message = error.into_detail().unwrap_or(title.into());
///         ApiError { error: ErrorBody { code, message, id } }
///     }
/// }
///
/// /// Converts `NotFound` into `not_found`.
/// fn snake_case(name: &str) -> String {
///     let mut code = String::new();
///     for letter in name.chars() {
///         if letter.is_uppercase() && !code.is_empty() {
///             code.push('_');
///         }
///         code.extend(letter.to_lowercase());
///     }
///     code
/// }
///
/// // For `404: "No such user."`
/// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
/// let document = serde_json::to_string(&ApiError::from(declared)).unwrap();
/// assert_eq!(document, r#"{"error":{"code":"not_found","message":"No such user."}}"#);
/// ```
///
/// The methods have the names of RFC 9457, because the declaration is the same for every format.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeclaredError {
    status: u16,
    name: &'static str,
    title: &'static str,
    detail: Cow<'static, str>,
    kind: &'static str,
    instance: Option<String>,
}

impl DeclaredError {
    #[doc(hidden)]
    pub const fn __new(
        status: u16,
        name: &'static str,
        title: &'static str,
        detail: &'static str,
        kind: &'static str,
    ) -> Self {
        Self { status, name, title, detail: Cow::Borrowed(detail), kind, instance: None }
    }

    /// Sets the detail, if it is known only at run time.
    #[cfg(any(feature = "axum08", feature = "actix-web4"))]
    pub(crate) fn with_detail(self, detail: String) -> Self {
        Self { detail: Cow::Owned(detail), ..self }
    }

    /// Returns the status code of the response (RFC 9110 §15).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // For `404: "No such user."`
    /// assert_eq!(declared.status(), http::StatusCode::NOT_FOUND);
    /// ```
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Returns the name of the variant, which distinguishes several errors of one status code.
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(409, "EmailTaken", "Conflict", "", "");
    /// // For `EmailTaken = 409`
    /// assert_eq!(declared.name(), "EmailTaken");
    /// ```
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the title of the problem type or, without a type, the registered phrase of the status code
    /// (RFC 9457 §3.1.3, §4.2.1).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // For `404: "No such user."`
    /// assert_eq!(declared.title(), "Not Found");
    /// ```
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Returns the declared detail, a text for people (RFC 9457 §3.1.4). For a variant of an existing error
    /// enum with `404: Display`, it is the text of the error, and for the rejection of an extractor that of the framework.
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // For `404: "No such user."`
    /// assert_eq!(declared.detail(), Some("No such user."));
    /// ```
    pub fn detail(&self) -> Option<&str> {
        (!self.detail.is_empty()).then_some(&*self.detail)
    }

    /// Returns the [`detail`](Self::detail) by value. A declared one is not copied.
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // For `404: "No such user."`
    /// assert_eq!(declared.into_detail(), Some("No such user.".into()));
    /// ```
    pub fn into_detail(self) -> Option<Cow<'static, str>> {
        (!self.detail.is_empty()).then_some(self.detail)
    }

    /// Returns the URI reference that identifies the problem type (RFC 9457 §3.1.1), if one is declared.
    /// It is `None` for `about:blank`, which adds nothing to the status code (§4.2.1).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(409, "Taken", "Taken", "", "/problems/taken");
    /// // For `#[problem = "/problems/taken"] Taken = 409`
    /// assert_eq!(declared.type_uri(), Some("/problems/taken"));
    /// # assert_eq!(DeclaredError::__new(409, "Taken", "Conflict", "", "").type_uri(), None);
    /// ```
    pub fn type_uri(&self) -> Option<&'static str> {
        (!matches!(self.kind, "" | "about:blank")).then_some(self.kind)
    }

    /// Returns the [id](Fault::id) of the [`Fault`] from which the response is built, as in the log
    /// (RFC 9457 §3.1.5). An existing error with a code of 500 or above is logged with an id, too.
    ///
    /// ```
    /// # use api_responses::{DeclaredError, Fault, __private::declared_fault};
    /// let fault = Fault::new("timed out");
    /// # let declared = DeclaredError::__new(500, "InternalServerError", "Internal Server Error", "", "");
    /// # assert_eq!(declared.instance(), None);
    /// # let declared = declared_fault(declared, &fault);
    /// // For `500: Fault`
    /// assert_eq!(declared.instance(), Some(fault.id()));
    /// ```
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }
}

/// Adds the id of the [`Fault`] in the variant, and logs the fault.
pub fn declared_fault(mut error: DeclaredError, fault: &Fault) -> DeclaredError {
    fault.report(error.status);
    error.instance = Some(fault.id().to_owned());
    error
}

/// Adds the id of an existing error, and logs the error.
pub(crate) fn declared_failure(mut declared: DeclaredError, error: &dyn Error) -> DeclaredError {
    let id = fault::id();
    fault::log(error, declared.status, &id);
    declared.instance = Some(id);
    declared
}

/// Adds the text of an existing error.
pub(crate) fn declared_text(mut declared: DeclaredError, error: &dyn Error) -> DeclaredError {
    declared.detail = fault::text(error).into();
    declared
}
