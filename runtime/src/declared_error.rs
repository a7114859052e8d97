//! A bare error code, as a house style of error documents sees it.

use http::StatusCode;

use crate::Fault;

/// What is declared of a bare error code, for documents of one's own in the place of problem+json.
///
/// `errors = ApiError` in `#[api_responses(…)]` sends the JSON of an `ApiError` for each error code
/// that names no content. It asks for `ApiError: From<DeclaredError> + Serialize`, written once:
///
/// ```
/// use api_responses::DeclaredError;
/// use serde::Serialize;
///
/// /// `{"error":{"code":"not_found","message":"…"}}`
/// #[derive(Serialize)]
/// struct ApiError {
///     error: Particulars,
/// }
///
/// #[derive(Serialize)]
/// struct Particulars {
///     code: String,
///     message: &'static str,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     id: Option<String>,
/// }
///
/// impl From<DeclaredError> for ApiError {
///     fn from(error: DeclaredError) -> Self {
///         let code = snake_case(error.name());
///         let message = error.detail().unwrap_or(error.title());
///         let id = error.instance().map(str::to_owned);
///         ApiError { error: Particulars { code, message, id } }
///     }
/// }
///
/// /// `NotFound` is `not_found`.
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
/// // Of `404: "No such user."`
/// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
/// let document = serde_json::to_string(&ApiError::from(declared)).unwrap();
/// assert_eq!(document, r#"{"error":{"code":"not_found","message":"No such user."}}"#);
/// ```
///
/// The terms are those of RFC 9457, since a declaration reads the same whichever document is made of
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredError {
    status: u16,
    name: &'static str,
    title: &'static str,
    detail: &'static str,
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
        Self { status, name, title, detail, kind, instance: None }
    }

    /// The status code of the response (RFC 9110 §15), whatever the document says.
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // Of `404: "No such user."`
    /// assert_eq!(declared.status(), http::StatusCode::NOT_FOUND);
    /// ```
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The name of the variant, by which several errors of one status code can be told apart.
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(409, "EmailTaken", "Conflict", "", "");
    /// // Of `EmailTaken = 409`
    /// assert_eq!(declared.name(), "EmailTaken");
    /// ```
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The title of the type of problem, or without one the registered phrase of the status code
    /// (RFC 9457 §3.1.3, §4.2.1).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // Of `404: "No such user."`
    /// assert_eq!(declared.title(), "Not Found");
    /// ```
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The text that is declared for the person who reads it (RFC 9457 §3.1.4).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");
    /// // Of `404: "No such user."`
    /// assert_eq!(declared.detail(), Some("No such user."));
    /// ```
    pub const fn detail(&self) -> Option<&'static str> {
        if self.detail.is_empty() { None } else { Some(self.detail) }
    }

    /// The URI reference that identifies the type of problem (RFC 9457 §3.1.1), if one is declared.
    /// `about:blank` is none: it says that there is no more to it than the status code (§4.2.1).
    ///
    /// ```
    /// # use api_responses::DeclaredError;
    /// # let declared = DeclaredError::__new(409, "Taken", "Taken", "", "/problems/taken");
    /// // Of `#[problem = "/problems/taken"] Taken = 409`
    /// assert_eq!(declared.type_uri(), Some("/problems/taken"));
    /// # assert_eq!(DeclaredError::__new(409, "Taken", "Conflict", "", "").type_uri(), None);
    /// ```
    pub fn type_uri(&self) -> Option<&'static str> {
        (!matches!(self.kind, "" | "about:blank")).then_some(self.kind)
    }

    /// The [id](Fault::id) of the [`Fault`] that the response is made of, as the log has it
    /// (RFC 9457 §3.1.5).
    ///
    /// ```
    /// # use api_responses::{DeclaredError, Fault, __private::declared_fault};
    /// let fault = Fault::new("timed out");
    /// # let declared = DeclaredError::__new(500, "InternalServerError", "Internal Server Error", "", "");
    /// # assert_eq!(declared.instance(), None);
    /// # let declared = declared_fault(declared, &fault);
    /// // Of `500: Fault`
    /// assert_eq!(declared.instance(), Some(fault.id()));
    /// ```
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }
}

/// What a house style is given where the variant holds a [`Fault`], which is reported by this.
pub fn declared_fault(mut error: DeclaredError, fault: &Fault) -> DeclaredError {
    fault.report(error.status);
    error.instance = Some(fault.id().to_owned());
    error
}
