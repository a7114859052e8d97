//! One declaration.

use std::sync::Arc;

use api_responses_record::Placement;
use http_semantics::Language;
use proc_macro2::{Span, TokenStream};

use super::content::{Carrier, ErrorFormat};
use super::docs::Docs;
use super::methods::Methods;
use super::path::DeclaredPath;
use super::response::Response;
use super::set::Set;
use super::subject::Subject;
use crate::settings::ProjectRules;
use crate::syntax::extractor::PathValues;
use crate::syntax::parameters::ParameterType;
use crate::token_list::TokenList;

pub(crate) struct Operation {
    /// `get_user`, or the name of the type.
    pub(crate) name: String,
    pub(crate) methods: Methods,
    pub(crate) path: Option<DeclaredPath>,
    /// The methods of each path, if route attributes have several paths: `#[routes]` of actix-web.
    pub(crate) routes: Vec<(Vec<&'static str>, String)>,
    /// Whether a route attribute registers the handler. Some frameworks turn it into a unit struct.
    pub(crate) is_registered: bool,
    /// The types of the handler's parameters, if a feature documents requests.
    pub(crate) parameters: Vec<ParameterType>,
    /// Each parameter of the handler that is `Path<u64>`, `Path<(u64, String)>` or the like.
    pub(crate) path_values: Vec<PathValues>,
    /// The rules of the project settings, if there are any.
    pub(crate) project: Option<Arc<ProjectRules>>,
    /// The names of types in the handler's parameters, if the project settings have rules about them.
    pub(crate) extractors: Vec<String>,
    pub(crate) docs: Docs,
    /// The language of the documentation.
    pub(crate) language: &'static Language,
    pub(crate) responses: Vec<Response>,
    /// The included sets, in the order of the declaration.
    pub(crate) sets: Vec<Set>,
    /// The format of bare error codes, unless it is a problem document.
    pub(crate) errors: Option<ErrorFormat>,
    /// The tokens of `Problem` in `errors = Problem`.
    pub(crate) problem: Option<TokenList>,
    pub(crate) subject: Subject,
    /// Set when an entry was reported and left out. Errors that only follow from its absence are not
    /// reported.
    pub(crate) incomplete: bool,
    /// Where the option `decode` is, if responses are decoded into the generated enums.
    pub(crate) decode: Option<Span>,
    /// The arguments of the `derive`s for the generated enums.
    pub(crate) derives: Vec<TokenStream>,
    /// Whether one of the `derive`s is `Debug`.
    pub(crate) debug_is_derived: bool,
    /// The path of the runtime crate.
    pub(crate) runtime: TokenList,
    /// The `#[cfg]`s of the item, which all generated items repeat.
    pub(crate) cfg: TokenStream,
    /// The lint levels of the item, which generated items repeat if they contain tokens of the user.
    pub(crate) levels: TokenStream,
}

impl Operation {
    /// Whether responses with this placement are sent with their status codes.
    pub(crate) fn enforces(&self, placement: Placement) -> bool {
        placement.is_generated() && self.subject.status_source(placement).is_none()
    }

    /// The type of the content as the author wrote it.
    pub(crate) fn content_name(&self, response: &Response) -> String {
        match response.content.carrier() {
            Some(Carrier::Entry(written)) => written.readable.clone(),
            Some(Carrier::Argument) => self
                .subject
                .argument(response.placement)
                .map(|argument| argument.written.readable.clone())
                .unwrap_or_default(),
            None => String::new(),
        }
    }
}
