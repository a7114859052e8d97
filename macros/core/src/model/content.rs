//! The content of a response.

use http_semantics::media_type::is_several_parts;

use crate::syntax::args::Origin;
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

/// A custom error format: a type that bare error codes are converted into.
#[derive(Clone)]
pub(crate) struct ErrorFormat {
    pub(crate) written: WrittenType,
    pub(crate) media_type: String,
    /// The media type as it is written, if it is.
    pub(crate) media_type_written: Option<Spanned<String>>,
    pub(crate) is_json: bool,
    pub(crate) origin: Origin,
}

impl ErrorFormat {
    /// The name of the type in documentation. In the project settings, it is an absolute path, of which only
    /// the last segment is shown.
    pub(crate) fn name(&self) -> String {
        match &self.written.last {
            Some((last, arguments))
                if self.origin == Origin::ProjectSettings && arguments.is_empty() =>
            {
                last.clone()
            }
            _ => self.written.readable.clone(),
        }
    }
}

pub(crate) enum Content {
    /// The variant has no content, and none is sent.
    None,
    /// A problem document fixed at compile time.
    FixedProblem { detail: Option<Spanned<String>> },
    /// A document in the custom error format, fixed except for its conversion.
    FixedError { detail: Option<Spanned<String>>, format: ErrorFormat },
    /// A problem document, or one in the custom error format, with the text of an existing error as its detail.
    Text { written: WrittenType, format: Option<ErrorFormat> },
    /// A problem document, or one in the custom error format, with the id of an existing error. Under this id, the
    /// log contains the error and its causes.
    Failure { detail: Option<Spanned<String>>, format: Option<ErrorFormat> },
    /// A `Problem` that the handler returns.
    Problem { written: TokenList },
    /// A `Fault`: an unexpected error, whose details the client does not get. It is sent in the custom error
    /// format if there is one.
    Fault { written: TokenList, format: Option<ErrorFormat> },
    /// The content of a response from outside the handler, which is not known. `words` is its description.
    Unknown { words: Option<Spanned<String>> },
    /// The JSON of a `Serialize` type.
    Json { of: Carrier, media_type: String },
    /// Bytes, text or a stream, sent as they are.
    Bytes { of: Carrier, media_type: String },
    /// A complete response, whose header fields and content are kept.
    Raw { of: Carrier, media_type: Option<String> },
}

impl Content {
    /// The type of the variant's content.
    pub(crate) fn carrier(&self) -> Option<&Carrier> {
        match self {
            Content::Json { of, .. } | Content::Bytes { of, .. } | Content::Raw { of, .. } => {
                Some(of)
            }
            Content::None
            | Content::FixedProblem { .. }
            | Content::FixedError { .. }
            | Content::Text { .. }
            | Content::Failure { .. }
            | Content::Problem { .. }
            | Content::Fault { .. }
            | Content::Unknown { .. } => None,
        }
    }

    /// The custom error format, if it is sent in one.
    pub(crate) fn format(&self) -> Option<&ErrorFormat> {
        match self {
            Content::FixedError { format, .. }
            | Content::Text { format: Some(format), .. }
            | Content::Failure { format: Some(format), .. }
            | Content::Fault { format: Some(format), .. } => Some(format),
            _ => None,
        }
    }

    /// The detail of a bare error code.
    pub(crate) fn detail(&self) -> Option<&Spanned<String>> {
        match self {
            Content::FixedProblem { detail }
            | Content::FixedError { detail, .. }
            | Content::Failure { detail, .. } => detail.as_ref(),
            _ => None,
        }
    }

    pub(crate) fn is_raw(&self) -> bool {
        matches!(self, Content::Raw { .. })
    }

    /// Whether the variant has a field for the content.
    pub(crate) fn has_field(&self) -> bool {
        let is_problem = matches!(self, Content::Problem { .. } | Content::Fault { .. });
        is_problem || self.carrier().is_some()
    }

    /// Whether the content is several parts of a representation (RFC 9110 §14.6).
    pub(crate) fn has_several_parts(&self) -> bool {
        match self {
            Content::Bytes { media_type, .. } => is_several_parts(media_type),
            _ => false,
        }
    }
}

/// Where the type of the content is written.
pub(crate) enum Carrier {
    /// In the return type.
    Argument,
    /// In the entry.
    Entry(WrittenType),
}
