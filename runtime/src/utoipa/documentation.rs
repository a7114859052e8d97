//! The responses that a generated type or a set documents.

use std::collections::BTreeMap;
use std::fmt;

#[cfg(feature = "guide")]
use ::utoipa::openapi::Content;
use ::utoipa::openapi::{RefOr, Response};
use http_semantics::Language;
use serde_json::Value;

use super::example;
use super::merge::merged;
use super::response_part::{ResponsePart, Schemas};
use super::type_schema::{Components, TypeSchema};
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
use crate::generators::schema::ForeignSchema;
use crate::{DeclaredError, DeclaredResponse, Operation, ResponseKind};

/// Responses by their status code, as utoipa expects them.
pub type ResponsesByCode = BTreeMap<String, RefOr<Response>>;

/// The responses of an operation that a generated type documents, with the schemas of their contents.
pub struct DocumentedResponses {
    operation: Operation,
    /// A letter for each placement: `s`, `e`, `c` or `o`.
    placements: &'static str,
    language: &'static Language,
    /// Each with its name in the operation.
    contents: Vec<(&'static str, Option<TypeSchema>)>,
    custom_errors: Option<CustomErrors>,
    sets: Vec<IncludedSet>,
    /// The schemas that other generators have for the contents.
    #[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
    foreign: Vec<(&'static str, ForeignSchema)>,
}

struct IncludedSet {
    is_outside: bool,
    /// The codes of the set that can occur. Empty for the whole set.
    codes: &'static [u16],
    documentation: Documentation,
}

/// The variants that have the custom error format, with their titles, and the function that builds
/// their documents.
type CustomErrors = (&'static [(&'static str, &'static str)], fn(DeclaredError) -> Option<Value>);

/// The documentation of a generated type or of a set.
pub enum Documentation {
    /// It is generated.
    Generated(DocumentedResponses),
    /// Its author implemented `IntoResponses`.
    Manual(ResponsesByCode),
    /// Only its operation is known.
    OperationOnly(Operation),
    /// The responses of extractors.
    BeforeHandler(Vec<DeclaredResponse>),
}

impl DocumentedResponses {
    /// Creates the documentation of the placements with these letters; see `emit::documented` of the
    /// macro.
    pub fn __new(operation: Operation, placements: &'static str, language: &'static str) -> Self {
        Self {
            operation,
            placements,
            language: Language::by_tag(language).unwrap_or(Language::ENGLISH),
            contents: Vec::new(),
            custom_errors: None,
            sets: Vec::new(),
            #[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
            foreign: Vec::new(),
        }
    }

    /// Adds the schema of the type with this name.
    #[must_use]
    pub fn __content(mut self, name: &'static str, schema: Option<TypeSchema>) -> Self {
        self.contents.push((name, schema));
        self
    }

    /// Adds the schema that another generator has for the type with this name.
    #[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
    #[must_use]
    pub fn __foreign(mut self, name: &'static str, schema: Option<ForeignSchema>) -> Self {
        self.foreign.extend(schema.map(|schema| (name, schema)));
        self
    }

    /// Replaces the schemas of the contents by placeholders of those that another generator has.
    #[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
    pub(super) fn replace_schemas<S>(
        &mut self,
        select: fn(&ForeignSchema) -> Option<S>,
        found: &mut Vec<S>,
    ) {
        for (name, schema) in &mut self.contents {
            let of_type = self.foreign.iter().filter(|(other, _)| other == name);
            let Some(of_type) = of_type.into_iter().find_map(|(_, schema)| select(schema)) else {
                continue;
            };
            *schema = Some(TypeSchema::placeholder(found.len()));
            found.push(of_type);
        }
        for set in &mut self.sets {
            if let Documentation::Generated(documented) = &mut set.documentation {
                documented.replace_schemas(select, found);
            }
        }
    }

    /// Sets which variants have the custom error format, with their titles, and the function that builds
    /// their documents.
    #[must_use]
    pub fn __custom_errors(
        self,
        variants: &'static [(&'static str, &'static str)],
        example: fn(DeclaredError) -> Option<Value>,
    ) -> Self {
        Self { custom_errors: Some((variants, example)), ..self }
    }

    /// Adds an included set, or the part of a set with these codes.
    #[must_use]
    pub fn __set(
        mut self,
        placement: &'static str,
        codes: &'static [u16],
        documentation: Documentation,
    ) -> Self {
        self.sets.push(IncludedSet { is_outside: placement == "o", codes, documentation });
        self
    }

    /// Returns the responses in a language, or in the language of the declaration.
    pub(crate) fn responses(&self, language: Option<&'static Language>) -> ResponsesByCode {
        let mut parts = BTreeMap::new();
        self.add_to(&mut parts, false, language.unwrap_or(self.language));
        merged_by_code(parts)
    }

    fn add_to(&self, parts: &mut PartsByCode, is_outside: bool, language: &'static Language) {
        let own = self.operation.responses().filter(|response| response.via().is_none());
        for response in own.filter(|response| self.placements.contains(letter(response.kind()))) {
            let is_outside = is_outside || response.kind() == ResponseKind::Outside;
            let members = response.problem_members();
            let members = members.map(|(name, of)| (name, self.schema_of(of))).collect();
            let schemas = Schemas { content: self.schema(response), members };
            let part = ResponsePart::new(response, &schemas, is_outside, language);
            add(parts, response, part.with_example(self.example(response)));
        }
        if let (Some(kind), Some(meaning)) =
            (self.operation.any_status_kind(), self.operation.any_status_meaning_in(language))
            && self.placements.contains(letter(kind))
        {
            let part = ResponsePart::manual(Response::new(meaning.as_str()).into());
            parts.entry("default".to_owned()).or_default().push(part);
        }
        for set in &self.sets {
            let is_outside = is_outside || set.is_outside;
            if set.codes.is_empty() {
                set.documentation.add_to(parts, is_outside, Some(language));
                continue;
            }
            let mut of_set = BTreeMap::new();
            set.documentation.add_to(&mut of_set, is_outside, Some(language));
            for code in set.codes {
                let code = code.to_string();
                let documented =
                    of_set.remove(&code).unwrap_or_else(|| vec![undocumented(&code, language)]);
                parts.entry(code).or_default().extend(documented);
            }
        }
    }

    fn schema(&self, response: DeclaredResponse) -> Option<&TypeSchema> {
        self.schema_of(response.content()?)
    }

    fn schema_of(&self, name: &str) -> Option<&TypeSchema> {
        let mut contents = self.contents.iter();
        contents.find(|(other, _)| *other == name).and_then(|(_, schema)| schema.as_ref())
    }

    fn example(&self, response: DeclaredResponse) -> Option<Value> {
        let (variants, build) = self.custom_errors?;
        let (_, title) = variants.iter().find(|(name, _)| Some(*name) == response.variant())?;
        build(example::declared(response, title))
    }

    /// Returns the components to which the schemas of all contents refer.
    pub(crate) fn components(&self) -> Vec<Components> {
        let own = self.contents.iter().filter_map(|(_, schema)| schema.as_ref()?.components);
        own.chain(self.sets.iter().flat_map(|set| set.documentation.components())).collect()
    }
}

impl Documentation {
    fn add_to(
        &self,
        parts: &mut PartsByCode,
        is_outside: bool,
        language: Option<&'static Language>,
    ) {
        match self {
            Documentation::Generated(documented) => {
                documented.add_to(parts, is_outside, language.unwrap_or(documented.language));
            }
            Documentation::Manual(responses) => {
                for (code, response) in responses {
                    let part = ResponsePart::manual(response.clone());
                    parts.entry(code.clone()).or_default().push(part);
                }
            }
            Documentation::OperationOnly(operation) => {
                let language = language.unwrap_or(Language::ENGLISH);
                if let Some(meaning) = operation.any_status_meaning_in(language) {
                    let part = ResponsePart::manual(Response::new(meaning.as_str()).into());
                    parts.entry("default".to_owned()).or_default().push(part);
                }
                for response in operation.responses() {
                    let is_outside = is_outside || response.kind() == ResponseKind::Outside;
                    add(parts, response, without_schemas(response, is_outside, language));
                }
            }
            Documentation::BeforeHandler(responses) => {
                let language = language.unwrap_or(Language::ENGLISH);
                for response in responses.iter().copied() {
                    add(parts, response, without_schemas(response, true, language));
                }
            }
        }
    }

    pub(crate) fn components(&self) -> Vec<Components> {
        match self {
            Documentation::Generated(documented) => documented.components(),
            Documentation::Manual(_)
            | Documentation::OperationOnly(_)
            | Documentation::BeforeHandler(_) => Vec::new(),
        }
    }
}

/// Returns the responses of all, with one response for each status code.
pub(crate) fn responses_of_all(
    all: &[Documentation],
    language: Option<&'static Language>,
) -> ResponsesByCode {
    let mut parts = BTreeMap::new();
    for one in all {
        one.add_to(&mut parts, false, language);
    }
    merged_by_code(parts)
}

/// Returns the contents of each declared response, with their media types.
#[cfg(feature = "guide")]
pub(crate) fn contents_of_all(
    all: &[Documentation],
    language: &'static Language,
) -> Vec<(DeclaredResponse, Vec<(String, Content)>)> {
    let mut parts = BTreeMap::new();
    for one in all {
        one.add_to(&mut parts, false, Some(language));
    }
    let parts = parts.into_values().flatten();
    parts.filter_map(|part| Some((part.declared?, part.content))).collect()
}

/// Returns the documentation of a response, whose types are known by name only.
fn without_schemas(
    response: DeclaredResponse,
    is_outside: bool,
    language: &'static Language,
) -> ResponsePart {
    let members = response.problem_members().map(|(name, _)| (name, None));
    let schemas = Schemas { content: None, members: members.collect() };
    ResponsePart::new(response, &schemas, is_outside, language)
}

type PartsByCode = BTreeMap<String, Vec<ResponsePart>>;

fn add(parts: &mut PartsByCode, response: DeclaredResponse, part: ResponsePart) {
    parts.entry(response.status().as_str().to_owned()).or_default().push(part);
}

fn merged_by_code(parts: PartsByCode) -> ResponsesByCode {
    parts.into_iter().map(|(code, parts)| (code, merged(parts))).collect()
}

/// A response of a set whose author has documented others, or a range.
fn undocumented(code: &str, language: &Language) -> ResponsePart {
    let number = code.parse().unwrap_or_default();
    let description = language.describe_response(number).unwrap_or_default();
    ResponsePart::manual(Response::new(description).into())
}

fn letter(kind: ResponseKind) -> char {
    match kind {
        ResponseKind::Success => 's',
        ResponseKind::Error => 'e',
        ResponseKind::Claim => 'c',
        ResponseKind::Outside => 'o',
    }
}

impl fmt::Debug for Documentation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Generated(documented) => documented.fmt(formatter),
            Self::Manual(responses) => formatter.debug_set().entries(responses.keys()).finish(),
            Self::OperationOnly(operation) => operation.fmt(formatter),
            Self::BeforeHandler(responses) => responses.fmt(formatter),
        }
    }
}

impl fmt::Debug for DocumentedResponses {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DocumentedResponses")
            .field("operation", &self.operation)
            .field("placements", &self.placements)
            .field("contents", &self.contents)
            .finish_non_exhaustive()
    }
}
