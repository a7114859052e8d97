//! The texts of authors, as every output takes them.

use std::borrow::Cow;
use std::fmt;

/// A text with nothing in it that a document cannot hold.
///
/// NUL and other control characters are shown as U+FFFD, as `CommonMark` wants it for NUL
/// (CommonMark 0.31 §2.3); HTML has no place for them either, not even as references.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let is_harmless = |character: char| !character.is_control() || character == '\n';
        if text.chars().all(is_harmless) {
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

    pub(super) fn owned(text: &str) -> Text<'static> {
        let Text(clean) = Text::of(text);
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

/// Words of an author's, of one kind or the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words<'a> {
    Markdown(Text<'a>),
    Plain(Text<'a>),
}
