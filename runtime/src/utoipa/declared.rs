//! What of an operation one generated type documents.

use std::collections::BTreeMap;
use std::fmt;

use ::utoipa::openapi::RefOr;
use http_semantics::Language;
use serde_json::Value;

use super::merge::merged;
use super::part::Part;
use super::shape::{Components, Shape};
use super::{ResponsesByCode, example};
use crate::{DeclaredError, DeclaredResponse, Operation, ResponseKind};

/// The responses of an operation that a type documents, with what is known of the types of their
/// contents.
pub struct Declared {
    operation: Operation,
    /// A letter for each half.
    halves: &'static str,
    language: &'static Language,
    /// By the name in the operation.
    contents: Vec<(&'static str, Option<Shape>)>,
    house: Option<House>,
    sets: Vec<(bool, OfSet)>,
}

/// The variants that have the format of the house, with their titles, and what makes their documents.
type House = (&'static [(&'static str, &'static str)], fn(DeclaredError) -> Option<Value>);

/// What a set documents.
pub enum OfSet {
    /// By itself.
    Generated(Declared),
    /// What its author wrote for utoipa.
    ByHand(ResponsesByCode),
    /// Nothing but what it declares.
    Undocumented(Operation),
}

impl Declared {
    /// See `emit::documented` of the macro for what the letters stand for.
    pub fn __of(operation: Operation, halves: &'static str, language: &'static str) -> Self {
        Self {
            operation,
            halves,
            language: Language::by_tag(language).unwrap_or(Language::ENGLISH),
            contents: Vec::new(),
            house: None,
            sets: Vec::new(),
        }
    }

    /// What is known of the type that is called so.
    #[must_use]
    pub fn __content(mut self, name: &'static str, shape: Option<Shape>) -> Self {
        self.contents.push((name, shape));
        self
    }

    /// Which variants have the format of the house, with their titles, and what makes their documents.
    #[must_use]
    pub fn __house(
        self,
        variants: &'static [(&'static str, &'static str)],
        example: fn(DeclaredError) -> Option<Value>,
    ) -> Self {
        Self { house: Some((variants, example)), ..self }
    }

    /// A set that is included.
    #[must_use]
    pub fn __set(mut self, half: &'static str, set: OfSet) -> Self {
        self.sets.push((half == "o", set));
        self
    }

    /// In the language of the declaration, or in another.
    pub(crate) fn responses(&self, language: Option<&'static Language>) -> ResponsesByCode {
        let mut parts = BTreeMap::new();
        self.put(&mut parts, false, language.unwrap_or(self.language));
        finished(parts)
    }

    fn put(&self, parts: &mut PartsByCode, is_outside: bool, language: &'static Language) {
        let own = self.operation.responses().filter(|response| response.via().is_none());
        for response in own.filter(|response| self.halves.contains(letter(response.kind()))) {
            let is_outside = is_outside || response.kind() == ResponseKind::Outside;
            let part = Part::of(response, self.shape(response), is_outside, language);
            put(parts, response, part.with_example(self.example(response)));
        }
        for (outside, set) in &self.sets {
            set.put(parts, is_outside || *outside, Some(language));
        }
    }

    fn shape(&self, response: DeclaredResponse) -> Option<&Shape> {
        let name = response.content()?;
        let mut contents = self.contents.iter();
        contents.find(|(other, _)| *other == name).and_then(|(_, shape)| shape.as_ref())
    }

    fn example(&self, response: DeclaredResponse) -> Option<Value> {
        let (variants, of_house) = self.house?;
        let (_, title) = variants.iter().find(|(name, _)| Some(*name) == response.variant())?;
        of_house(example::declared(response, title))
    }

    /// What the schemas of all contents refer to.
    pub(crate) fn components(&self) -> Vec<Components> {
        let own = self.contents.iter().filter_map(|(_, shape)| shape.as_ref()?.components);
        own.chain(self.sets.iter().flat_map(|(_, set)| set.components())).collect()
    }
}

impl OfSet {
    fn put(&self, parts: &mut PartsByCode, is_outside: bool, language: Option<&'static Language>) {
        match self {
            OfSet::Generated(declared) => {
                declared.put(parts, is_outside, language.unwrap_or(declared.language));
            }
            OfSet::ByHand(responses) => {
                for (code, response) in responses {
                    let part = Part::by_hand(response.clone());
                    parts.entry(code.clone()).or_default().push(part);
                }
            }
            OfSet::Undocumented(operation) => {
                let language = language.unwrap_or(Language::ENGLISH);
                put_undocumented(parts, *operation, is_outside, language);
            }
        }
    }

    pub(crate) fn components(&self) -> Vec<Components> {
        match self {
            OfSet::Generated(declared) => declared.components(),
            OfSet::ByHand(_) | OfSet::Undocumented(_) => Vec::new(),
        }
    }
}

/// The responses of all, those of one status code as one.
pub(crate) fn together(all: &[OfSet], language: Option<&'static Language>) -> ResponsesByCode {
    let mut parts = BTreeMap::new();
    for one in all {
        one.put(&mut parts, false, language);
    }
    finished(parts)
}

type PartsByCode = BTreeMap<String, Vec<Part>>;

fn put(parts: &mut PartsByCode, response: DeclaredResponse, part: Part) {
    parts.entry(response.status().as_str().to_owned()).or_default().push(part);
}

fn put_undocumented(
    parts: &mut PartsByCode,
    operation: Operation,
    is_outside: bool,
    language: &'static Language,
) {
    for response in operation.responses() {
        let is_outside = is_outside || response.kind() == ResponseKind::Outside;
        put(parts, response, Part::of(response, None, is_outside, language));
    }
}

fn finished(parts: PartsByCode) -> ResponsesByCode {
    let responses = parts.into_iter().map(|(code, parts)| (code, merged(parts)));
    responses.collect::<BTreeMap<_, RefOr<_>>>()
}

fn letter(kind: ResponseKind) -> char {
    match kind {
        ResponseKind::Success => 's',
        ResponseKind::Error => 'e',
        ResponseKind::Claim => 'c',
        ResponseKind::Outside => 'o',
    }
}

impl fmt::Debug for OfSet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Generated(declared) => declared.fmt(formatter),
            Self::ByHand(responses) => formatter.debug_set().entries(responses.keys()).finish(),
            Self::Undocumented(operation) => operation.fmt(formatter),
        }
    }
}

impl fmt::Debug for Declared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Declared")
            .field("operation", &self.operation)
            .field("halves", &self.halves)
            .field("contents", &self.contents)
            .finish_non_exhaustive()
    }
}
