//! A declared response.

use api_responses_record::Placement;
use http_semantics::Status;
use proc_macro2::{Ident, Span, TokenStream};

use super::code::code_and_phrase;
use super::content::Content;
use super::header::{Header, HeaderValue};
use crate::syntax::allow::Overrides;
use crate::syntax::spanned::Spanned;
use crate::syntax::translation::Translation;
use crate::syntax::written_type::WrittenType;

pub(crate) struct Response {
    pub(crate) status: Spanned<u16>,
    /// The variant, with the span of the code or of the given name.
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

pub(crate) fn code_and_phrase(code: u16) -> String {
    Status::get(code).map_or_else(|| code.to_string(), |status| format!("{code} {}", status.phrase))
}
