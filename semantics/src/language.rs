//! The texts of documentation, in each language.
//!
//! A new language is a file beside these two and a line in [`Language::all`].

mod chinese;
mod definition;
mod english;

pub use definition::{Language, Words};

impl Language {
    /// English, the default.
    pub const ENGLISH: &'static Language = &english::ENGLISH;

    /// Simplified Chinese.
    pub const CHINESE: &'static Language = &chinese::CHINESE;

    /// Returns every supported language.
    ///
    /// ```
    /// use http_semantics::Language;
    ///
    /// assert!(Language::all().contains(&Language::ENGLISH));
    /// ```
    pub const fn all() -> &'static [&'static Language] {
        &[Self::ENGLISH, Self::CHINESE]
    }

    /// Returns the language with this tag. Tags are case-insensitive (RFC 5646 §2.1.1).
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
}
