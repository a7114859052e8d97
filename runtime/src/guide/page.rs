//! The content of a guide, independent of its output format.

use std::collections::BTreeMap;

use http_semantics::{Language, Method};

use super::anchor::Anchors;
use super::code::Code;
use super::endpoint::Endpoint;
use super::request::{self, Part};
use super::text::{AuthorText, Text};
use crate::{DeclaredResponse, HeaderPresence, Meaning, Operation, ResponseKind};

pub(super) struct Page<'a> {
    pub(super) language: &'static Language,
    pub(super) title: Text<'a>,
    pub(super) introduction: Option<Text<'a>>,
    pub(super) sections: Vec<Section>,
    pub(super) codes: Vec<Explained>,
}

/// An endpoint.
pub(super) struct Section {
    pub(super) anchor: String,
    /// `GET`, or `ANY`.
    pub(super) methods: Vec<&'static str>,
    pub(super) path: Option<Text<'static>>,
    /// The name of the handler.
    pub(super) handler: Text<'static>,
    pub(super) summary: Option<Text<'static>>,
    pub(super) description: Option<Text<'static>>,
    /// The note, which may be empty.
    pub(super) deprecation: Option<Text<'static>>,
    pub(super) request: Vec<Part>,
    pub(super) by_handler: Vec<Row>,
    pub(super) outside: Vec<Row>,
    /// What a response of another server means that is passed on with any status code.
    pub(super) any_status: Option<AuthorText<'static>>,
    pub(super) enforcement: Enforcement,
    /// Codes for which a rule is overridden, with the reason.
    pub(super) overrides: Vec<(u16, Text<'static>)>,
}

/// Which codes of the handler are enforced by a generated type.
#[derive(PartialEq, Eq)]
pub(super) enum Enforcement {
    Complete,
    Except(Vec<u16>),
    None,
}

/// A response.
pub(super) struct Row {
    pub(super) code: Code,
    /// The name of the variant, if it is not that of the code.
    pub(super) variant: Option<Text<'static>>,
    pub(super) via: Option<Text<'static>>,
    pub(super) meaning: Option<AuthorText<'static>>,
    /// The note, which may be empty.
    pub(super) deprecation: Option<Text<'static>>,
    pub(super) headers: Vec<Header>,
    pub(super) content: Content,
}

pub(super) struct Header {
    /// `Location`, or `Cache-Control: no-store`.
    pub(super) text: Text<'static>,
    pub(super) is_optional: bool,
}

/// The content of a response.
pub(super) enum Content {
    None,
    Problem { kind: Option<Text<'static>>, members: Vec<Text<'static>> },
    Typed { name: Text<'static>, media_types: Vec<Text<'static>> },
    MediaTypes(Vec<Text<'static>>),
}

/// A status code and the indexes of the sections that use it.
pub(super) struct Explained {
    pub(super) code: Code,
    pub(super) used_by: Vec<usize>,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        endpoints: &[Endpoint],
        title: Option<&'a str>,
        introduction: Option<&'a str>,
        language: &'static Language,
    ) -> Self {
        let mut anchors = Anchors::default();
        let mut codes: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        let mut sections = Vec::with_capacity(endpoints.len());
        for (index, endpoint) in endpoints.iter().enumerate() {
            let anchor = anchors.of_endpoint(endpoint);
            let responses = endpoint.operation().responses().chain(endpoint.responses_before());
            for response in responses {
                let used_by = codes.entry(response.status().as_u16()).or_default();
                if used_by.last() != Some(&index) {
                    used_by.push(index);
                }
            }
            sections.push(Section::new(endpoint, anchor, language));
        }
        let explained =
            |(number, used_by)| Explained { code: Code::new(number, language), used_by };
        Page {
            language,
            title: Text::new(title.unwrap_or(language.words.guide)),
            introduction: introduction.map(Text::new),
            sections,
            codes: codes.into_iter().map(explained).collect(),
        }
    }
}

impl Section {
    fn new(endpoint: &Endpoint, anchor: String, language: &'static Language) -> Self {
        let operation = endpoint.operation();
        let (mut outside, by_handler): (Vec<_>, Vec<_>) =
            operation.responses().partition(|one| one.kind() == ResponseKind::Outside);
        outside.extend(endpoint.responses_before());
        // By code: readers search for one, and the rows of sets stand among the others.
        let rows = |responses: &[DeclaredResponse]| {
            let mut sorted = responses.to_vec();
            sorted.sort_by_key(|response| response.status());
            sorted.into_iter().map(|response| Row::new(response, language)).collect()
        };
        Section {
            anchor,
            methods: methods(endpoint),
            path: endpoint.path().map(|path| Text::new_owned(&path)),
            handler: handler(endpoint),
            summary: operation.summary_in(language).map(Text::new),
            description: operation.description_in(language).map(Text::new),
            deprecation: operation.deprecation().map(Text::new),
            request: request::parts(endpoint, language),
            by_handler: rows(&by_handler),
            outside: rows(&outside),
            any_status: operation.any_status_meaning_in(language).map(author_text),
            enforcement: Enforcement::new(&by_handler),
            overrides: overrides(operation),
        }
    }

    /// Returns the path or, without a path, the name of the handler.
    pub(super) fn place(&self) -> &Text<'static> {
        self.path.as_ref().unwrap_or(&self.handler)
    }
}

fn methods(endpoint: &Endpoint) -> Vec<&'static str> {
    if endpoint.operation().responds_to_any_method() {
        return vec!["ANY"];
    }
    endpoint.methods().map(Method::as_str).collect()
}

fn handler(endpoint: &Endpoint) -> Text<'static> {
    Text::new(endpoint.operation().name())
}

/// The name of a set without its modules, which the users of an API do not know.
fn without_modules(path: &'static str) -> &'static str {
    match path.rsplit_once("::") {
        Some((_, name)) if !path.contains('<') => name,
        _ => path,
    }
}

fn overrides(operation: Operation) -> Vec<(u16, Text<'static>)> {
    let reason = |response: DeclaredResponse| {
        Some((response.status().as_u16(), Text::new(response.override_reason()?)))
    };
    operation.responses().filter_map(reason).collect()
}

impl Enforcement {
    fn new(responses: &[DeclaredResponse]) -> Self {
        let claims = responses.iter().filter(|response| !response.is_enforced());
        let mut codes: Vec<u16> = claims.map(|claim| claim.status().as_u16()).collect();
        if codes.is_empty() {
            return Enforcement::Complete;
        }
        if codes.len() == responses.len() {
            return Enforcement::None;
        }
        codes.dedup();
        Enforcement::Except(codes)
    }
}

impl Row {
    fn new(response: DeclaredResponse, language: &'static Language) -> Self {
        let code = Code::new(response.status().as_u16(), language);
        let variant = response.variant().filter(|name| !is_phrase(name, code.phrase()));
        let header = |header: crate::DeclaredHeader| {
            let (name, presence) = (header.name(), header.presence());
            let text = match presence {
                HeaderPresence::Constant => Text::new_owned(&format!("{name}: {}", header.value())),
                HeaderPresence::Always | HeaderPresence::Optional => Text::new(name),
            };
            Header { text, is_optional: presence == HeaderPresence::Optional }
        };
        Row {
            variant: variant.map(Text::new),
            via: response.via().map(|via| Text::new(without_modules(via))),
            meaning: response.meaning_in(language).map(author_text),
            deprecation: response.deprecation().map(Text::new),
            headers: response.headers().map(header).collect(),
            content: Content::new(response),
            code,
        }
    }
}

impl Content {
    fn new(response: DeclaredResponse) -> Self {
        let media_types = || response.media_types().map(Text::new).collect();
        let is_chosen = response.media_types().nth(1).is_some();
        match (response.media_type(), response.content()) {
            (Some("application/problem+json"), None | Some("Problem" | "Fault")) => {
                let members = response.problem_members();
                Content::Problem {
                    kind: response.problem_type().map(Text::new),
                    members: members.map(|(name, _)| Text::new(name)).collect(),
                }
            }
            (None, None | Some("Raw")) => Content::None,
            // Only the media type is known.
            (Some(_), None | Some("Raw")) => Content::MediaTypes(media_types()),
            (Some("application/json") | None, Some(name)) if !is_chosen => {
                Content::Typed { name: Text::new(name), media_types: Vec::new() }
            }
            (_, Some(name)) => Content::Typed { name: Text::new(name), media_types: media_types() },
        }
    }
}

fn author_text(meaning: Meaning) -> AuthorText<'static> {
    match meaning {
        Meaning::Markdown(text) => AuthorText::Markdown(Text::new(text)),
        Meaning::Text(text) => AuthorText::Plain(Text::new(text)),
    }
}

/// Returns whether the name of the variant is that of its code: `NotFound` for `Not Found`.
fn is_phrase(variant: &str, phrase: &str) -> bool {
    let letters = phrase.chars().filter(char::is_ascii_alphanumeric);
    let letters = letters.map(|character| character.to_ascii_lowercase());
    letters.eq(variant.chars().map(|character| character.to_ascii_lowercase()))
}
