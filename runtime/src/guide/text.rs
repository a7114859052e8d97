//! Texts of authors, cleaned for every output format.

use std::borrow::Cow;
use std::fmt;

/// A text without characters that a document cannot contain.
///
/// NUL and other control characters become U+FFFD, as `CommonMark` requires for NUL (CommonMark 0.31
/// §2.3). HTML cannot contain them either, not even as character references.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let is_allowed = |character: char| !character.is_control() || character == '\n';
        if text.chars().all(is_allowed) {
            return Self(Cow::Borrowed(text));
        }
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.chars().map(|character| match character {
            '\n' | '\t' => character,
            other if other.is_control() => char::REPLACEMENT_CHARACTER,
            other => other,
        });
        Self(Cow::Owned(text.collect()))
    }

    pub(super) fn new_owned(text: &str) -> Text<'static> {
        let Text(clean) = Text::new(text);
        Text(Cow::Owned(clean.into_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl maud::Render for Text<'_> {
    fn render_to(&self, buffer: &mut String) {
        self.as_str().render_to(buffer);
    }
}

/// A text of an author, as Markdown or as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AuthorText<'a> {
    Markdown(Text<'a>),
    Plain(Text<'a>),
}
