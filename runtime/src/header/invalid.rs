use std::error::Error;
use std::fmt;

use http::HeaderValue;
use http_semantics::{
    challenge, content_range, entity_tag, field_value, link, media_type_list, method_list,
    protocol_list, token, uri_reference,
};

use super::conversion::ascii;

/// Why a field value could not be built.
///
/// `Display` says what is wrong and what to write; [`index`](Self::index) and [`byte`](Self::byte)
/// are for programs.
///
/// ```
/// use api_responses::header::ETag;
///
/// let error = ETag::strong("v\"1").unwrap_err();
/// assert_eq!(error.field(), "ETag");
/// assert_eq!((error.index(), error.byte()), (Some(1), Some(b'"')));
/// assert_eq!(
///     error.to_string(),
///     "`ETag`: the character at byte 1 cannot be part of it (0x22); \
///      write visible ASCII without spaces and quotes",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue(Box<Particulars>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Particulars {
    subject: Subject,
    what: String,
    index: Option<usize>,
    byte: Option<u8>,
}

/// What was to be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) field: &'static str,
    /// What to write, in words that can follow "write".
    pub(super) instead: &'static str,
}

impl InvalidValue {
    /// The name of the field that the value was meant for.
    pub fn field(&self) -> &'static str {
        self.0.subject.field
    }

    /// The index of the byte that is to blame, in the text that was given. Where something is
    /// missing at the end, it is the length of the text; where the whole is to blame, there is none.
    pub fn index(&self) -> Option<usize> {
        self.0.index
    }

    /// The byte at [`index`](Self::index), if there is one.
    pub fn byte(&self) -> Option<u8> {
        self.0.byte
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Particulars { subject: Subject { field, instead }, what, byte, .. } = &*self.0;
        write!(f, "`{field}`: {what}")?;
        if let Some(byte) = byte {
            write!(f, " ({byte:#04x})")?;
        }
        write!(f, "; write {instead}")
    }
}

impl Error for InvalidValue {}

impl Subject {
    pub(super) fn fault(self, text: &str, fault: &impl Fault) -> InvalidValue {
        let index = fault.index();
        InvalidValue(Box::new(Particulars {
            subject: self,
            what: fault.to_string(),
            index,
            byte: index.and_then(|index| text.as_bytes().get(index)).copied(),
        }))
    }

    /// A fault that is in no byte.
    pub(super) fn refused(self, what: impl Into<String>) -> InvalidValue {
        InvalidValue(Box::new(Particulars {
            subject: self,
            what: what.into(),
            index: None,
            byte: None,
        }))
    }

    /// A field value of text whose characters have been checked one by one.
    pub(super) fn finished(self, text: String) -> Result<HeaderValue, InvalidValue> {
        // An index into what has been put together would mean nothing to the caller.
        field_value::check(&text).map_err(|fault| self.refused(fault.to_string()))?;
        Ok(ascii(text))
    }

    /// A field value of this text, if it is one and `check` finds no fault either.
    pub(super) fn checked<F: Fault>(
        self,
        text: &str,
        check: impl FnOnce(&str) -> Result<(), F>,
    ) -> Result<HeaderValue, InvalidValue> {
        self.visible(text)?;
        check(text).map_err(|fault| self.fault(text, &fault))?;
        Ok(ascii(text.to_owned()))
    }

    /// Whether the text is a field value, whatever else is asked of it.
    pub(super) fn visible(self, text: &str) -> Result<(), InvalidValue> {
        field_value::check(text).map_err(|fault| self.fault(text, &fault))
    }
}

/// What can be wrong with a text, and at which of its bytes.
pub(super) trait Fault: fmt::Display {
    fn index(&self) -> Option<usize>;
}

macro_rules! faults {
    ($($module:ident),*) => {
        $(
            impl Fault for $module::Error {
                fn index(&self) -> Option<usize> {
                    Some(self.at())
                }
            }
        )*
    };
}

faults!(
    challenge,
    entity_tag,
    link,
    media_type_list,
    method_list,
    protocol_list,
    token,
    uri_reference
);

impl Fault for content_range::Error {
    fn index(&self) -> Option<usize> {
        self.at()
    }
}

impl Fault for field_value::Error {
    fn index(&self) -> Option<usize> {
        self.at()
    }
}

/// A character that is refused for no more particular reason.
pub(super) struct ForbiddenCharacter(pub(super) usize);

impl fmt::Display for ForbiddenCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the character at byte {} cannot be part of it", self.0)
    }
}

impl Fault for ForbiddenCharacter {
    fn index(&self) -> Option<usize> {
        Some(self.0)
    }
}
