//! RFC 9457 problem details whose members are known only at run time.

mod document;

pub(crate) use document::Document;
pub use document::problem;

use std::borrow::Cow;

use serde_json::Value;

/// The details of a problem, for a variant declared as `409: Problem` (RFC 9457).
///
/// ```
/// use api_responses::Problem;
///
/// let problem = Problem::new()
///     .with_type("https://example.com/problems/out-of-credit")
///     .with_title("You do not have enough credit.")
///     .with_detail("Your current balance is 30, but that costs 50.")
///     .with_instance("/account/12345/msgs/abc")
///     .with("balance", 30)
///     .with("accounts", vec!["/account/12345", "/account/67890"]);
///
/// assert_eq!(problem.extension("balance"), Some(&30.into()));
/// ```
///
/// The response is `application/problem+json`, with the members in the order `type`, `title`,
/// `status`, `detail`, `instance`, and then the extensions in the order in which they were added.
/// What is not said comes from the declaration: `type` is that of the variant (`about:blank`
/// without one), and `title` goes with it. A problem with a type of its own and no title is sent
/// without a title, since a title describes the type (RFC 9457 §3.1.3).
///
/// `status` is always the status code of the response (RFC 9457 §3.1.2); it cannot be set here.
/// `detail` is for the person who reads it and is to help with correcting the problem, not with
/// debugging the server (RFC 9457 §3.1.4): it is sent as it stands.
///
/// A `Problem` is one pointer in size, so that a `Result` with it in the error stays small.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problem(Box<Members>);

#[derive(Clone, Debug, Default, PartialEq)]
struct Members {
    r#type: Option<Text>,
    title: Option<Text>,
    detail: Option<Text>,
    instance: Option<Text>,
    /// A list, because a map would lose the order in which the author gave them.
    extensions: Vec<(Text, Value)>,
}

type Text = Cow<'static, str>;

impl Problem {
    /// A problem that says no more than its status code does (RFC 9457 §4.2.1).
    ///
    /// ```
    /// assert_eq!(api_responses::Problem::new().detail(), None);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`, the URI reference that identifies the kind of problem (RFC 9457 §3.1.1).
    ///
    /// It is not checked to be one. An absolute URI is the better choice, since a relative one
    /// means something else on each path.
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

    /// Sets `title`, a short summary of the kind of problem, the same each time it occurs
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

    /// Sets `detail`, the explanation of this one occurrence (RFC 9457 §3.1.4).
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

    /// Sets `instance`, the URI reference that identifies this one occurrence (RFC 9457 §3.1.5).
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

    /// Sets an extension member (RFC 9457 §3.2), in the place of an earlier one of that name.
    ///
    /// The name of a standard member sets that member: a string as it is, any other value as its
    /// JSON text, since those members are strings, and `null` takes the member away. `status` is
    /// overruled by the status code of the variant and therefore ignored here.
    ///
    /// ```
    /// use api_responses::Problem;
    ///
    /// let problem = Problem::new().with("balance", 30).with("detail", "Costs 50.");
    /// assert_eq!(problem.extensions().count(), 1);
    /// assert_eq!(problem.detail(), Some("Costs 50."));
    /// ```
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
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

    /// The `type` that was set, if any.
    pub fn type_uri(&self) -> Option<&str> {
        self.0.r#type.as_deref()
    }

    /// The `title` that was set, if any.
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// The `detail` that was set, if any.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The `instance` that was set, if any.
    pub fn instance(&self) -> Option<&str> {
        self.0.instance.as_deref()
    }

    /// The extension member of this name, if there is one.
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions().find_map(|(other, value)| (other == name).then_some(value))
    }

    /// All extension members, in the order in which they are sent.
    pub fn extensions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.extensions.iter().map(|(name, value)| (&**name, value))
    }
}

fn text(value: Value) -> Option<Text> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.into()),
        other => Some(other.to_string().into()),
    }
}

/// The text becomes `detail`.
impl From<&'static str> for Problem {
    fn from(detail: &'static str) -> Self {
        Self::new().with_detail(detail)
    }
}

/// The text becomes `detail`.
impl From<String> for Problem {
    fn from(detail: String) -> Self {
        Self::new().with_detail(detail)
    }
}
