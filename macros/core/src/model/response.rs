//! A declared response.

use std::borrow::Cow;

use api_responses_record::Placement;
use http_semantics::Status;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use super::code::code_and_phrase;
use super::content::Content;
use super::header::{Header, HeaderValue};
use super::member::Member;
use crate::any_status::ANY_STATUS;
use crate::syntax::allow::Overrides;
use crate::syntax::example::Example;
use crate::syntax::spanned::Spanned;
use crate::syntax::translation::Translation;
use crate::syntax::written_type::WrittenType;

pub(crate) struct Response {
    pub(crate) status: Spanned<u16>,
    /// The name of the variant.
    pub(crate) name: Cow<'static, str>,
    /// The variant, with the span of the code or of the given name.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    pub(crate) placement: Placement,
    pub(crate) content: Content,
    /// The media type, where one is written, or the first of a list.
    pub(crate) media_type: Option<Spanned<String>>,
    /// The others of a list.
    pub(crate) other_media_types: Vec<Spanned<String>>,
    pub(crate) headers: Vec<Header>,
    /// The name of the field for the content, in a variant of the author.
    pub(crate) field: Option<TokenTree>,
    /// The fields of a variant of the author that are members of the problem document.
    pub(crate) members: Vec<Member>,
    /// Whether the variant of an existing enum has fields. One of them can be the cause of the error.
    pub(crate) can_have_cause: bool,
    /// Whether the variant of an existing enum has fields that the response does not contain. It is asked for
    /// `decode` only.
    pub(crate) has_unsent_fields: bool,
    pub(crate) problem: Option<Spanned<String>>,
    /// The examples of its content.
    pub(crate) examples: Vec<Example>,
    /// The types that are converted into the variant.
    pub(crate) from: Vec<WrittenType>,
    /// The types that are converted into the variant of their status code, or else into this variant.
    pub(crate) relay: Vec<WrittenType>,
    /// Whether the content is converted into the variant, and where that is written.
    pub(crate) from_content: Option<Span>,
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

    /// The header fields that are fields of the variant, in order.
    pub(crate) fn header_fields(&self) -> impl Iterator<Item = (Ident, &Header, &WrittenType)> {
        let mut seen: Vec<String> = Vec::new();
        if self.content.has_field() {
            seen.push("body".to_owned());
        }
        self.headers.iter().filter_map(move |header| match &header.value {
            HeaderValue::Type(written) => {
                let field = header.field()?;
                // A repeated name has been reported, so rustc should not report it too.
                let name = field.to_string();
                let is_new = !seen.contains(&name);
                seen.push(name);
                is_new.then_some((field, header, written))
            }
            HeaderValue::Constant(_) => None,
        })
    }

    /// Whether the handler chooses the media type of the content from a list.
    pub(crate) fn chooses_media_type(&self) -> bool {
        !self.other_media_types.is_empty()
            && matches!(self.content, Content::Json { .. } | Content::Bytes { .. })
    }

    /// All media types of a written list, or the only one.
    pub(crate) fn written_media_types(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.media_type.iter().chain(&self.other_media_types)
    }

    /// Whether the response has a header field of this name, given in lower case.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.value == name)
    }

    /// Whether the response is passed on with any status code.
    pub(crate) fn has_any_status(&self) -> bool {
        self.status.value == ANY_STATUS
    }

    /// Whether the status code says that something went wrong.
    pub(crate) fn is_error_code(&self) -> bool {
        self.status.value >= 400
    }
}
