//! The content of a response.

use proc_macro2::TokenStream;

use crate::readable::readable;
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

/// What bare error codes are sent as: a type that is made of what is declared of them.
#[derive(Clone)]
pub(crate) struct ErrorFormat {
    pub(crate) written: WrittenType,
    pub(crate) media_type: String,
    /// Where the media type is written, if it is.
    pub(crate) media_type_written: Option<Spanned<String>>,
    pub(crate) is_json: bool,
    /// Whether it is said for the whole crate, and so may find nothing to apply to.
    pub(crate) is_project_setting: bool,
}

impl ErrorFormat {
    /// The type as documentation names it. Where it is said for a whole crate, the path is one from
    /// everywhere, which tells readers nothing.
    pub(crate) fn name(&self) -> String {
        match &self.written.last {
            Some((last, arguments)) if self.is_project_setting && arguments.is_empty() => {
                last.clone()
            }
            _ => readable(&self.written.tokens),
        }
    }
}

pub(crate) enum Content {
    /// The variant carries no content, and none is sent.
    None,
    /// A problem document fixed at compile time.
    FixedProblem { detail: Option<Spanned<String>> },
    /// A document of the house's own, made of what is declared.
    FixedError { detail: Option<Spanned<String>>, format: ErrorFormat },
    /// A `Problem` of the caller's.
    Problem { written: TokenStream },
    /// A `Fault`: an error that the client learns nothing of. In the format of the house, if it has one.
    Fault { written: TokenStream, format: Option<ErrorFormat> },
    /// Whatever somebody else sends, and perhaps words about it.
    Unknown { words: Option<Spanned<String>> },
    /// The JSON of a `Serialize` type.
    Json { of: Carrier, media_type: String },
    /// Bytes, text or a stream, sent as they are.
    Bytes { of: Carrier, media_type: String },
    /// A whole response that somebody else made, whose fields and content stay.
    Raw { of: Carrier, media_type: Option<String> },
}

impl Content {
    /// The type that the variant carries.
    pub(crate) fn carrier(&self) -> Option<&Carrier> {
        match self {
            Content::Json { of, .. } | Content::Bytes { of, .. } | Content::Raw { of, .. } => {
                Some(of)
            }
            Content::None
            | Content::FixedProblem { .. }
            | Content::FixedError { .. }
            | Content::Problem { .. }
            | Content::Fault { .. }
            | Content::Unknown { .. } => None,
        }
    }

    /// The format of the house, where it is sent in that.
    pub(crate) fn format(&self) -> Option<&ErrorFormat> {
        match self {
            Content::FixedError { format, .. } | Content::Fault { format: Some(format), .. } => {
                Some(format)
            }
            _ => None,
        }
    }

    /// The detail of a bare error code.
    pub(crate) fn detail(&self) -> Option<&Spanned<String>> {
        match self {
            Content::FixedProblem { detail } | Content::FixedError { detail, .. } => {
                detail.as_ref()
            }
            _ => None,
        }
    }

    pub(crate) fn is_raw(&self) -> bool {
        matches!(self, Content::Raw { .. })
    }

    /// Whether the variant has a field for it.
    pub(crate) fn has_field(&self) -> bool {
        let is_problem = matches!(self, Content::Problem { .. } | Content::Fault { .. });
        is_problem || self.carrier().is_some()
    }

    /// Whether the content is several parts of a representation (RFC 9110 §14.6).
    pub(crate) fn has_several_parts(&self) -> bool {
        match self {
            Content::Bytes { media_type, .. } => {
                media_type.to_ascii_lowercase().starts_with("multipart/byteranges")
            }
            _ => false,
        }
    }

    pub(crate) fn is_something(&self) -> bool {
        !matches!(self, Content::None | Content::Unknown { .. })
    }
}

/// Where the type of the content is written.
pub(crate) enum Carrier {
    /// In the return type.
    Argument,
    /// In the entry.
    Entry(WrittenType),
}
