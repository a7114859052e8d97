use std::borrow::Cow;

use http::StatusCode;
use serde_json::Value;

/// The details of a problem, for a variant that is declared as `409: Problem` (RFC 9457).
///
/// ```
/// use api_responses::Problem;
///
/// let problem = Problem::new()
///     .with_type("https://example.com/problems/out-of-credit")
///     .with_title("You do not have enough credit.")
///     .with_detail("Your current balance is 30, but that costs 50.")
///     .with_instance("/account/12345/msgs/abc")
///     .with_extension("balance", 30)
///     .with_extension("accounts", vec!["/account/12345", "/account/67890"]);
///
/// assert_eq!(problem.extension("balance"), Some(&30.into()));
/// ```
///
/// The response is `application/problem+json`, with the members in the order `type`, `title`,
/// `status`, `detail`, `instance`, then the extensions in the order in which they were added. Members
/// that are not set come from the declaration: `type` is that of the variant (or else `about:blank`),
/// and `title` belongs to it. A problem with a type of its own and no title is sent without a title,
/// because a title describes the type (RFC 9457 §3.1.3).
///
/// The `status` that is sent is always the status code of the response (RFC 9457 §3.1.2). `detail`
/// should help the client to correct the problem, not help to debug the server (RFC 9457 §3.1.4): it is
/// sent unchanged.
///
/// A client can read a problem document with [`Deserialize`](serde::Deserialize). Unknown members become
/// extensions. A member of the wrong type is ignored, as RFC 9457 §3.1 requires.
///
/// ```
/// use api_responses::Problem;
///
/// let problem: Problem = serde_json::from_str(
///     r#"{"type": "/problems/out-of-credit", "title": 7, "status": 403, "balance": 30}"#,
/// )?;
/// assert_eq!(problem.type_uri(), Some("/problems/out-of-credit"));
/// assert_eq!(problem.title(), None);
/// assert_eq!(problem.status(), Some(http::StatusCode::FORBIDDEN));
/// assert_eq!(problem.extension("balance"), Some(&30.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A `Problem` has the size of a pointer, so that a `Result` with a `Problem` in its error type stays
/// small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem(Box<Members>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Members {
    r#type: Option<Text>,
    title: Option<Text>,
    status: Option<StatusCode>,
    detail: Option<Text>,
    instance: Option<Text>,
    /// A list, because a map would lose the order.
    extensions: Vec<(Text, Value)>,
}

pub(super) type Text = Cow<'static, str>;

impl Problem {
    /// Creates a problem that adds nothing to its status code (RFC 9457 §4.2.1).
    ///
    /// ```
    /// assert_eq!(api_responses::Problem::new().detail(), None);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`, the URI reference that identifies the problem type (RFC 9457 §3.1.1).
    ///
    /// The text is not checked. Prefer an absolute URI, because a relative one means something else on
    /// each path.
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// let problem = Problem::new().with_type("https://example.com/problems/taken");
    /// assert_eq!(problem.type_uri(), Some("https://example.com/problems/taken"));
    /// ```
    #[must_use]
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.0.r#type = Some(uri.into());
        self
    }

    /// Sets `title`, a short summary of the problem type, which is the same for each occurrence
    /// (RFC 9457 §3.1.3).
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// assert_eq!(Problem::new().with_title("Taken").title(), Some("Taken"));
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Sets `detail`, the explanation of this occurrence (RFC 9457 §3.1.4).
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// let problem = Problem::new().with_detail(format!("{} is taken.", "ada@example.com"));
    /// assert_eq!(problem, Problem::from("ada@example.com is taken."));
    /// ```
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// Sets `instance`, the URI reference that identifies this occurrence (RFC 9457 §3.1.5).
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// assert_eq!(Problem::new().with_instance("/log/7").instance(), Some("/log/7"));
    /// ```
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.0.instance = Some(uri.into());
        self
    }

    /// Sets an extension member (RFC 9457 §3.2). It replaces an earlier one with the same name.
    ///
    /// The name of a standard member sets that member: a string unchanged, any other value as its JSON
    /// text, because those members are strings; `null` removes the member. `status` is ignored, because
    /// the variant has the status code.
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// let problem =
    ///     Problem::new().with_extension("balance", 30).with_extension("detail", "Costs 50.");
    /// assert_eq!(problem.extensions().count(), 1);
    /// assert_eq!(problem.detail(), Some("Costs 50."));
    /// ```
    #[must_use]
    pub fn with_extension(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Self {
        let name = name.into();
        let value = value.into();
        match &*name {
            "type" => self.0.r#type = text(value),
            "title" => self.0.title = text(value),
            "detail" => self.0.detail = text(value),
            "instance" => self.0.instance = text(value),
            "status" => {}
            _ => match self.0.extensions.iter_mut().find(|(earlier, _)| *earlier == name) {
                Some((_, earlier)) => *earlier = value,
                None => self.0.extensions.push((name, value)),
            },
        }
        self
    }

    /// Sets `status` of a document that was read.
    pub(super) fn with_status(mut self, status: Option<StatusCode>) -> Self {
        self.0.status = status;
        self
    }

    /// Returns `type`, if it is set.
    pub fn type_uri(&self) -> Option<&str> {
        self.0.r#type.as_deref()
    }

    /// Returns `title`, if it is set.
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// Returns `status`, if the problem was read from a document that has it. RFC 9457 §3.1.2 calls it
    /// advisory: the status code of the response is authoritative.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns `detail`, if it is set.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// Returns `instance`, if it is set.
    pub fn instance(&self) -> Option<&str> {
        self.0.instance.as_deref()
    }

    /// Returns the extension member with this name, if it is set.
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions().find_map(|(other, value)| (other == name).then_some(value))
    }

    /// Returns all extension members, in the order in which they are sent.
    pub fn extensions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.extensions.iter().map(|(name, value)| (&**name, value))
    }

    pub(super) fn extension_list(&self) -> &[(Text, Value)] {
        &self.0.extensions
    }
}

fn text(value: Value) -> Option<Text> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.into()),
        other => Some(other.to_string().into()),
    }
}

/// Sets `detail`.
impl From<&'static str> for Problem {
    fn from(detail: &'static str) -> Self {
        Self::new().with_detail(detail)
    }
}

/// Sets `detail`.
impl From<String> for Problem {
    fn from(detail: String) -> Self {
        Self::new().with_detail(detail)
    }
}
