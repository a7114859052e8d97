//! What documentation says, in one language after the other.
//!
//! Another language is another file beside the two, and a line in [`Language::all`].

mod chinese;
mod english;

/// A language that documentation can be written in: its words, and what each status code says.
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
    /// The tag of BCP 47: `zh-CN`.
    pub tag: &'static str,
    /// What the language calls itself.
    pub name: &'static str,
    /// The words between the descriptions.
    pub words: Words,
    registered: &'static [(u16, &'static str)],
    unregistered: &'static [(u16, &'static str)],
}

/// The words of a language that stand in documentation. `{}` is where a code or a name goes.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the text of its name, in English")]
#[non_exhaustive]
pub struct Words {
    pub status: &'static str,
    pub when: &'static str,
    pub headers: &'static str,
    pub content: &'static str,
    pub responses: &'static str,
    pub before_the_handler: &'static str,
    pub problem: &'static str,
    /// Between a type and the media type that it is sent under, with the spaces that belong there.
    pub under: &'static str,
    pub optional: &'static str,
    pub via: &'static str,
    pub any_of_its_responses: &'static str,
    pub not_enforced: &'static str,
    pub declared_all_the_same: &'static str,
    pub left_out: &'static str,
    pub without_location: &'static str,
    pub responses_of: &'static str,
    pub errors_of: &'static str,
    pub any_response_of: &'static str,
    pub field: &'static str,
    pub the_content: &'static str,
    /// Behind the response of a set, with the space that belongs before it.
    pub of_set: &'static str,
    pub guide: &'static str,
    pub contents: &'static str,
    pub endpoints: &'static str,
    pub status_codes: &'static str,
    pub handler: &'static str,
    pub departs: &'static str,
    pub specification: &'static str,
    pub used_by: &'static str,
    pub unregistered: &'static str,
    pub use_instead: &'static str,
    pub deprecated: &'static str,
    pub unused: &'static str,
    pub temporary: &'static str,
    pub search: &'static str,
    pub found: &'static str,
    pub skip: &'static str,
    /// Between two of which either will do, with the spaces that belong there.
    pub or: &'static str,
    /// Between the members of a list, with the space that belongs there.
    pub comma: &'static str,
    /// With the space that belongs behind it.
    pub colon: &'static str,
    pub full_stop: &'static str,
    /// Round an addition, without spaces.
    pub brackets: [&'static str; 2],
}

impl Language {
    /// The language of everything that does not say another.
    pub const ENGLISH: &'static Language = &english::ENGLISH;

    /// Simplified Chinese.
    pub const CHINESE: &'static Language = &chinese::CHINESE;

    /// Every language that there is.
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// assert!(Language::all().contains(&Language::ENGLISH));
    /// ```
    pub const fn all() -> &'static [&'static Language] {
        &[Self::ENGLISH, Self::CHINESE]
    }

    /// The language with this tag, whose case says nothing (RFC 5646 §2.1.1).
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// assert_eq!(Language::by_tag("ZH-cn"), Some(Language::CHINESE));
    /// assert_eq!(Language::by_tag("tlh"), None);
    /// ```
    pub fn by_tag(tag: &str) -> Option<&'static Language> {
        Self::all().iter().copied().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }

    /// The subtag that stands for the language alone: `zh`.
    ///
    /// ```
    /// assert_eq!(http_semantics::Language::CHINESE.primary(), "zh");
    /// ```
    pub fn primary(&self) -> &'static str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// What a status code says, in one sentence: as registered, or as those mean it who use it all
    /// the same.
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// let known = Language::ENGLISH.describe(304).unwrap();
    /// assert!(known.ends_with("your stored representation is still valid."));
    /// assert_eq!(Language::ENGLISH.describe(432), None);
    /// ```
    pub fn describe(&self, code: u16) -> Option<&'static str> {
        let all = self.registered.iter().chain(self.unregistered);
        all.copied().find_map(|(known, text)| (known == code).then_some(text))
    }
}
