//! What is declared: responses, and sets of them.

use http_semantics::Status;
use proc_macro2::{Ident, Span, TokenStream};

use super::{Content, Header, HeaderValue, Spanned, Subject, Translation};
use crate::diagnostic::Blame;
use crate::readable::readable;
use crate::syntax::allow::Overrides;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::entry::WrittenType;

/// The half of a `Result` that a response belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    Success,
    Error,
    /// Declared, but no generated enum holds the handler to it.
    Claim,
    /// Answered by somebody else, before the handler runs or in its place.
    Outside,
}

impl Placement {
    /// Whether a generated enum has variants of it.
    pub(crate) fn is_generated(self) -> bool {
        matches!(self, Placement::Success | Placement::Error)
    }
}

/// A set of responses that is taken in whole: `..AuthError`.
pub(crate) struct Set {
    /// The type that the set is.
    pub(crate) path: WrittenType,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
    pub(crate) placement: Placement,
    /// The variant that holds it, called as the type unless it is given a name.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    /// Whether the return type names the set itself, which so holds the handler to it.
    pub(crate) is_returned: bool,
    pub(crate) attributes: EntryAttributes,
}

impl Set {
    /// Whether it is itself the error of the `Result`, beside what is generated: the return type names
    /// it, or methods return it with an enum that is filled.
    pub(crate) fn stands_beside(&self, subject: &Subject) -> bool {
        let is_filled = matches!(subject, Subject::EmptyEnum(..));
        self.placement == Placement::Claim && (self.is_returned || is_filled)
    }

    /// `..AuthError`, without the dots.
    pub(crate) fn name(&self) -> String {
        readable(&self.path.tokens)
    }
}

pub(crate) struct Response {
    pub(crate) status: Spanned<u16>,
    /// The variant, spanned to the code or to the name that was given.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    pub(crate) placement: Placement,
    pub(crate) content: Content,
    /// The media type, where one is written.
    pub(crate) media_type: Option<Spanned<String>>,
    pub(crate) headers: Vec<Header>,
    pub(crate) problem: Option<Spanned<String>>,
    /// The types that are converted into the variant.
    pub(crate) from: Vec<WrittenType>,
    pub(crate) err: Option<Span>,
    /// The rules that the entry overrides.
    pub(crate) overrides: Overrides,
    /// The author's `///`, line by line.
    pub(crate) doc: Vec<String>,
    pub(crate) translations: Vec<Translation>,
    pub(crate) cfg: TokenStream,
    pub(crate) cfg_predicates: Vec<TokenStream>,
    pub(crate) levels: TokenStream,
    pub(crate) deprecated: Option<TokenStream>,
}

impl Response {
    pub(crate) fn registered(&self) -> Option<&'static Status> {
        Status::get(self.status.value)
    }

    /// `404 Not Found`, or the number alone when it has no registered phrase.
    pub(crate) fn code_and_phrase(&self) -> String {
        code_and_phrase(self.status.value)
    }

    /// The header fields that the variant carries, in the order in which they stand in it.
    pub(crate) fn header_fields(&self) -> impl Iterator<Item = (Ident, &Header, &WrittenType)> {
        let mut seen: Vec<String> = Vec::new();
        if self.content.has_field() {
            seen.push("body".to_owned());
        }
        self.headers.iter().filter_map(move |header| match &header.value {
            HeaderValue::Type(written) => {
                let field = header.field()?;
                // What is there twice has been reported, and is not to be reported by rustc too.
                let name = field.to_string();
                let is_new = !seen.contains(&name);
                seen.push(name);
                is_new.then_some((field, header, written))
            }
            HeaderValue::Constant(_) => None,
        })
    }

    /// Whether the response has a header field of this name, given in lower case.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.value == name)
    }

    /// Whether the status code says that something went wrong.
    pub(crate) fn is_error_code(&self) -> bool {
        self.status.value >= 400
    }
}

pub(crate) fn code_and_phrase(code: u16) -> String {
    Status::get(code).map_or_else(|| code.to_string(), |status| format!("{code} {}", status.phrase))
}
