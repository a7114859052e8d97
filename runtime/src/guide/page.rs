//! The content of a guide, independent of its output format.

use std::borrow::Cow;
use std::collections::BTreeMap;

use http_semantics::path_template::{Syntax, names, parse};
use http_semantics::{Language, Method};

use super::anchor::Anchors;
use super::body::{self, Body};
use super::code::Code;
use super::documented::{Documented, DocumentedEndpoint};
use super::endpoint::Endpoint;
use super::problem_type::{ProblemType, Sent, problem_types};
use super::request::{self, Part};
use super::shape::{Reader, TypeName};
use super::text::{AuthorText, Text};
use super::types::Types;
use crate::template::Template;
use crate::{DeclaredResponse, HeaderPresence, Meaning, Operation, ResponseKind};

pub(super) struct Page<'a> {
    pub(super) language: &'static Language,
    pub(super) title: Text<'a>,
    pub(super) introduction: Option<Text<'a>>,
    /// Whether the author has said where the API is served.
    pub(super) has_server: bool,
    pub(super) sections: Vec<Section>,
    pub(super) types: Types,
    pub(super) problem_types: Vec<ProblemType>,
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
    /// The contents of the request, one for each media type.
    pub(super) request_bodies: Vec<Body>,
    /// A command that sends the request.
    pub(super) command: Option<Text<'static>>,
    pub(super) by_handler: Vec<Row>,
    pub(super) outside: Vec<Row>,
    /// The contents of the responses that have a shape or examples.
    pub(super) bodies: Vec<Body>,
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
    Typed { name: TypeName, media_types: Vec<Text<'static>> },
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
        server: Option<&str>,
    ) -> Self {
        let mut documented = Documented::of(endpoints, language);
        let components = std::mem::take(&mut documented.components);
        let reader = Reader { components: &components, words: &language.words };
        let mut types = Types::of(reader);
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
            let of_types = documented.take(index);
            let mut section = Section::new(endpoint, anchor, language, &of_types, reader);
            section.command = request::command(endpoint, &of_types, reader, server);
            for body in section.request_bodies.iter_mut().chain(&mut section.bodies) {
                body.unfolded = types.unfolded_in(&body.shape);
            }
            sections.push(section);
        }
        let sent = sections.iter().enumerate().flat_map(|(index, of)| problems(index, of));
        let problem_types = problem_types(sent, language, &mut anchors);
        let explained =
            |(number, used_by)| Explained { code: Code::new(number, language), used_by };
        Page {
            language,
            title: Text::new(title.unwrap_or(language.words.guide)),
            introduction: introduction.map(Text::new),
            has_server: server.is_some_and(|server| server.contains("://")),
            sections,
            types,
            problem_types,
            codes: codes.into_iter().map(explained).collect(),
        }
    }
}

impl Section {
    fn new(
        endpoint: &Endpoint,
        anchor: String,
        language: &'static Language,
        documented: &DocumentedEndpoint,
        reader: Reader<'_>,
    ) -> Self {
        let operation = endpoint.operation();
        let (mut outside, by_handler): (Vec<_>, Vec<_>) =
            operation.responses().partition(|one| one.kind() == ResponseKind::Outside);
        outside.extend(endpoint.responses_before());
        // By code: readers search for one, and the rows of sets stand among the others.
        let rows = |responses: &[DeclaredResponse]| {
            let mut sorted = responses.to_vec();
            sorted.sort_by_key(|response| response.status());
            sorted
                .into_iter()
                .map(|response| Row::new(response, documented, reader, language))
                .collect()
        };
        Section {
            anchor,
            methods: methods(endpoint),
            path: endpoint.path().map(|path| Text::new_owned(&with_braces(&path))),
            handler: handler(endpoint),
            summary: operation.summary_in(language).map(Text::new),
            description: operation.description_in(language).map(Text::new),
            deprecation: operation.deprecation().map(Text::new),
            request: request::parts(endpoint, documented, reader),
            request_bodies: request_bodies(documented, reader),
            command: None,
            bodies: bodies(by_handler.iter().chain(&outside), documented, reader),
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

/// Returns the name that the schema of the content has, if it has one.
fn type_name(
    response: DeclaredResponse,
    documented: &DocumentedEndpoint,
    reader: Reader<'_>,
) -> Option<TypeName> {
    let (_, content) = documented.of_response(response).first()?;
    let schema = content
        .get("schema")
        .filter(|schema| schema.as_object().is_some_and(|all| !all.is_empty()));
    Some(reader.shape(schema?).name)
}

fn request_bodies(documented: &DocumentedEndpoint, reader: Reader<'_>) -> Vec<Body> {
    let contents = documented.request.iter();
    let bodies =
        contents.filter_map(|(media_type, content)| body::of_request(media_type, content, reader));
    let mut distinct: Vec<Body> = Vec::new();
    for body in bodies {
        match distinct.iter_mut().find(|other| other.shape == body.shape) {
            Some(other) => other.media_types.extend(body.media_types),
            None => distinct.push(body),
        }
    }
    distinct
}

/// Returns the contents by code. Several responses can have the same.
fn bodies<'a>(
    responses: impl Iterator<Item = &'a DeclaredResponse>,
    documented: &DocumentedEndpoint,
    reader: Reader<'_>,
) -> Vec<Body> {
    let mut responses: Vec<DeclaredResponse> = responses.copied().collect();
    responses.sort_by_key(|response| response.status());
    let mut distinct: Vec<Body> = Vec::new();
    for response in responses {
        let name = type_name(response, documented, reader);
        let name = name.or_else(|| response.content().map(TypeName::of_text));
        let contents = documented.of_response(response);
        let Some(mut body) = body::of_response(response, name, contents, reader) else { continue };
        if !distinct.iter_mut().any(|other| other.absorb(&mut body)) {
            distinct.push(body);
        }
    }
    distinct
}

/// Returns the responses of a section that have a problem type.
fn problems(section: usize, of: &Section) -> impl Iterator<Item = Sent<'_>> {
    let rows = of.by_handler.iter().chain(&of.outside);
    rows.filter_map(move |row| match &row.content {
        Content::Problem { kind: Some(kind), .. } => Some(Sent {
            problem_type: kind.as_str(),
            code: row.code.number,
            meaning: row.meaning.as_ref(),
            section,
        }),
        _ => None,
    })
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
    fn new(
        response: DeclaredResponse,
        documented: &DocumentedEndpoint,
        reader: Reader<'_>,
        language: &'static Language,
    ) -> Self {
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
            content: Content::new(response, type_name(response, documented, reader).as_ref()),
            code,
        }
    }
}

impl Content {
    /// `name` is the name of the type in its schema, if it has one.
    fn new(response: DeclaredResponse, name: Option<&TypeName>) -> Self {
        let media_types = || response.media_types().map(Text::new).collect();
        let is_chosen = response.media_types().nth(1).is_some();
        let of_type = |written: &str| name.cloned().unwrap_or_else(|| TypeName::of_text(written));
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
                Content::Typed { name: of_type(name), media_types: Vec::new() }
            }
            (_, Some(name)) => Content::Typed { name: of_type(name), media_types: media_types() },
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

/// Writes the parameters of poem and Rocket, `:id` and `<id>`, as everywhere else. A path with other texts in their
/// place, which no router accepts, stays as it is.
fn with_braces(path: &str) -> Cow<'_, str> {
    let own = path.split('?').next().unwrap_or(path);
    let is_name = |name: &str| name.chars().all(|one| one.is_alphanumeric() || one == '_');
    match parse(own) {
        Ok(layout) if layout.syntax != Syntax::Braces && names(own).all(is_name) => {
            Template::parse(own).to_string().into()
        }
        _ => path.into(),
    }
}
