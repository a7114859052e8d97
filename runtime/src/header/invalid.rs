use std::error::Error;
use std::fmt;

use http::HeaderValue;
use http_semantics::{
    cache_control, challenge, content_range, entity_tag, field_value, link, media_type_list,
    method_list, protocol_list, token, uri_reference,
};

use super::text::ascii;

/// The error of a value that a header field cannot have.
///
/// `Display` says what is wrong and what to write. [`index`](Self::index) and [`byte`](Self::byte) are
/// for programs.
///
/// ```
/// use api_responses::header::ETag;
///
/// let error = ETag::strong("v\"1").unwrap_err();
/// assert_eq!(error.field(), "ETag");
/// assert_eq!((error.index(), error.byte()), (Some(1), Some(b'"')));
/// assert_eq!(
///     error.to_string(),
///     "`ETag`: the character at byte 1 is not allowed (0x22); \
///      write visible ASCII without spaces and quotes",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InvalidValue(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Details {
    subject: Subject,
    what: String,
    index: Option<usize>,
    byte: Option<u8>,
}

/// The value that was to be created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Subject {
    pub(super) field: &'static str,
    /// What to write instead, in words that can follow "write".
    pub(super) instead: &'static str,
}

impl InvalidValue {
    /// Returns the name of the header field.
    pub fn field(&self) -> &'static str {
        self.0.subject.field
    }

    /// Returns the index of the wrong byte in the given text. It is the length of the text if something
    /// is missing at the end, and `None` if no single byte is wrong.
    pub fn index(&self) -> Option<usize> {
        self.0.index
    }

    /// Returns the byte at [`index`](Self::index), if there is one.
    pub fn byte(&self) -> Option<u8> {
        self.0.byte
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { subject: Subject { field, instead }, what, byte, .. } = &*self.0;
        write!(f, "`{field}`: {what}")?;
        if let Some(byte) = byte {
            write!(f, " ({byte:#04x})")?;
        }
        write!(f, "; write {instead}")
    }
}

impl Error for InvalidValue {}

impl Subject {
    pub(super) fn fault(self, text: &str, error: &impl GrammarError) -> InvalidValue {
        let index = error.index();
        InvalidValue(Box::new(Details {
            subject: self,
            what: error.to_string(),
            index,
            byte: index.and_then(|index| text.as_bytes().get(index)).copied(),
        }))
    }

    /// Creates an error without an index.
    pub(super) fn refused(self, what: impl Into<String>) -> InvalidValue {
        InvalidValue(Box::new(Details {
            subject: self,
            what: what.into(),
            index: None,
            byte: None,
        }))
    }

    /// Creates a header value from text whose characters have been checked one by one.
    pub(super) fn finished(self, text: String) -> Result<HeaderValue, InvalidValue> {
        // An index into the combined text would mean nothing to the caller.
        field_value::check(&text).map_err(|error| self.refused(error.to_string()))?;
        Ok(ascii(text))
    }

    /// Creates a header value from text that is a field value and passes `check`.
    pub(super) fn checked<E: GrammarError>(
        self,
        text: &str,
        check: impl FnOnce(&str) -> Result<(), E>,
    ) -> Result<HeaderValue, InvalidValue> {
        field_value::check(text).map_err(|error| self.fault(text, &error))?;
        check(text).map_err(|error| self.fault(text, &error))?;
        Ok(ascii(text.to_owned()))
    }
}

/// An error in a text, with the index of the wrong byte.
pub(super) trait GrammarError: fmt::Display {
    fn index(&self) -> Option<usize>;
}

macro_rules! grammar_errors {
    ($($module:ident),*) => {
        $(
            impl GrammarError for $module::Error {
                fn index(&self) -> Option<usize> {
                    Some(self.at())
                }
            }
        )*
    };
}

grammar_errors!(
    cache_control,
    challenge,
    entity_tag,
    link,
    media_type_list,
    method_list,
    protocol_list,
    token,
    uri_reference
);

impl GrammarError for content_range::Error {
    fn index(&self) -> Option<usize> {
        self.at()
    }
}

impl GrammarError for field_value::Error {
    fn index(&self) -> Option<usize> {
        self.at()
    }
}

/// A character that is not allowed.
pub(super) struct ForbiddenCharacter(pub(super) usize);

impl fmt::Display for ForbiddenCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the character at byte {} is not allowed", self.0)
    }
}

impl GrammarError for ForbiddenCharacter {
    fn index(&self) -> Option<usize> {
        Some(self.0)
    }
}
