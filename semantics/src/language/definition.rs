//! The type of a language.

/// A language of the generated documentation: its words, and a description of each status code.
///
/// ```
/// use http_semantics::Language;
///
/// let chinese = Language::by_tag("zh-CN").unwrap();
/// assert_eq!(chinese.words.status, "状态码");
/// assert_eq!(chinese.describe(204), Some("请求成功，没有可返回的内容。"));
/// assert_eq!(Language::ENGLISH.words.status, "Status");
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Language {
    /// The language tag (BCP 47): `zh-CN`.
    pub tag: &'static str,
    /// The name of the language in the language itself.
    pub name: &'static str,
    /// The words around the descriptions.
    pub words: Words,
    pub(super) registered: &'static [(u16, &'static str)],
    pub(super) unregistered: &'static [(u16, &'static str)],
}

/// The words of a language that appear in documentation. `{}` stands for a status code or a name.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is named after its English text")]
#[non_exhaustive]
pub struct Words {
    pub status: &'static str,
    pub when: &'static str,
    pub headers: &'static str,
    pub content: &'static str,
    pub responses: &'static str,
    pub before_the_handler: &'static str,
    pub request: &'static str,
    pub part: &'static str,
    pub value: &'static str,
    pub description: &'static str,
    pub path: &'static str,
    pub query: &'static str,
    pub header_field: &'static str,
    pub cookie: &'static str,
    pub content_of_request: &'static str,
    pub authentication: &'static str,
    pub problem: &'static str,
    /// Between a type and its media type, with the spaces.
    pub under: &'static str,
    pub optional: &'static str,
    pub required: &'static str,
    pub any_value: &'static str,
    pub length: &'static str,
    pub elements: &'static str,
    pub fields: &'static str,
    pub field_name: &'static str,
    pub type_name: &'static str,
    pub multiple_of: &'static str,
    pub pattern: &'static str,
    pub default: &'static str,
    pub read_only: &'static str,
    pub write_only: &'static str,
    pub one_of: &'static str,
    pub example: &'static str,
    pub types: &'static str,
    pub problem_types: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub via: &'static str,
    pub any_of_its_responses: &'static str,
    pub not_enforced: &'static str,
    pub declared_deliberately: &'static str,
    pub left_out: &'static str,
    pub without_location: &'static str,
    pub without_challenge: &'static str,
    pub responses_of: &'static str,
    pub errors_of: &'static str,
    pub any_response_of: &'static str,
    pub any_status: &'static str,
    pub passed_on: &'static str,
    pub field: &'static str,
    pub the_content: &'static str,
    /// After a response of a set, with the space before it.
    pub of_set: &'static str,
    pub guide: &'static str,
    pub contents: &'static str,
    pub endpoints: &'static str,
    pub status_codes: &'static str,
    pub departs: &'static str,
    pub specification: &'static str,
    pub used_by: &'static str,
    pub succeeded: &'static str,
    pub unregistered: &'static str,
    pub use_instead: &'static str,
    /// Before the note of a deprecated endpoint or response.
    pub deprecation: &'static str,
    /// About a status code.
    pub deprecated: &'static str,
    pub unused: &'static str,
    pub temporary: &'static str,
    pub search: &'static str,
    pub found: &'static str,
    pub skip: &'static str,
    /// Between two alternatives, with the spaces.
    pub or: &'static str,
    /// Between the elements of a list, with the space.
    pub comma: &'static str,
    /// With the space after it.
    pub colon: &'static str,
    pub full_stop: &'static str,
    /// The opening and the closing bracket, without spaces.
    pub brackets: [&'static str; 2],
}

impl Language {
    /// Returns the primary language subtag: `zh`.
    ///
    /// ```
    /// assert_eq!(http_semantics::Language::CHINESE.primary(), "zh");
    /// ```
    pub fn primary(&self) -> &'static str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// Returns the meaning of a status code in one sentence: the registered meaning, or the meaning in
    /// common use if the code is not registered.
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// let known = Language::ENGLISH.describe(304).unwrap();
    /// assert!(known.ends_with("is still valid."));
    /// assert_eq!(Language::ENGLISH.describe(432), None);
    /// ```
    pub fn describe(&self, code: u16) -> Option<&'static str> {
        text_of(code, self.registered).or_else(|| text_of(code, self.unregistered))
    }

    /// Returns the meaning of a response of an endpoint in one sentence. It is that of the status code, except for
    /// 200, whose meaning depends on the method: the endpoint has one, and its documentation shows the content.
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// assert_eq!(Language::ENGLISH.describe_response(200), Some("The request succeeded."));
    /// assert_eq!(Language::ENGLISH.describe_response(304), Language::ENGLISH.describe(304));
    /// ```
    pub fn describe_response(&self, code: u16) -> Option<&'static str> {
        if code == 200 { Some(self.words.succeeded) } else { self.describe(code) }
    }
}

fn text_of(code: u16, mut texts: &[(u16, &'static str)]) -> Option<&'static str> {
    while let [(known, text), others @ ..] = texts {
        if *known == code {
            return Some(text);
        }
        texts = others;
    }
    None
}
