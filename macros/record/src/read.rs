//! Views of a text that find their fields when they are asked for.

use core::iter::Skip;
use core::slice;
use core::str::SplitTerminator;

use crate::codes::Codes;
use crate::document;
use crate::fields::{
    ANY, EMPTY_PATH, HeaderUnit, METHOD_SEPARATOR, OperationField, Presence, ResponseField,
    SetField, WITHOUT_NOTE,
};
use crate::placement::Placement;
use crate::separator::{ELEMENT, FIELD, RECORD, UNIT};

/// A field of a record. A missing field is empty.
fn field(record: &str, index: usize) -> &str {
    record.split(FIELD).nth(index).unwrap_or_default()
}

fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The methods of a list.
fn methods(list: &str) -> impl Iterator<Item = &str> + Clone {
    let listed = list.split(METHOD_SEPARATOR);
    listed.filter(|method| !method.is_empty() && *method != ANY)
}

/// The note of a deprecation, which may be empty.
fn deprecation(note: &str) -> Option<&str> {
    Some(if note == WITHOUT_NOTE { "" } else { non_empty(note)? })
}

/// The text for a language in a list of translations.
fn translation<'a>(translations: &'a str, language: &str) -> Option<&'a str> {
    let pairs = translations.split(ELEMENT).filter_map(|one| one.split_once(UNIT));
    let mut texts = pairs.filter(|(subtag, _)| *subtag == language).map(|(_, text)| text);
    texts.next().and_then(non_empty)
}

/// All records except those of the codes.
#[derive(Clone, Debug)]
struct Records<'a> {
    parts: slice::Iter<'a, &'a str>,
    part: Skip<SplitTerminator<'a, char>>,
}

impl<'a> Records<'a> {
    fn of(first: &'a str, others: &'a [&'a str]) -> Self {
        Records { parts: others.iter(), part: without_codes(first) }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            match self.part.next() {
                None => self.part = without_codes(self.parts.next()?),
                some => return some,
            }
        }
    }
}

fn without_codes(part: &str) -> Skip<SplitTerminator<'_, char>> {
    part.split_terminator(RECORD).skip(1)
}

/// What a declaration says about the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationView<'a>(&'a str);

impl<'a> OperationView<'a> {
    /// The operation in a text, which is given as its first part and the others.
    pub fn of(first: &'a str, others: &'a [&'a str]) -> Self {
        OperationView(Records::of(first, others).next().unwrap_or_default())
    }

    fn field(self, field: OperationField) -> &'a str {
        self::field(self.0, field as usize)
    }

    /// The methods as they are written: `GET`, `GET|HEAD`, `ANY` or nothing.
    pub fn method_list(self) -> &'a str {
        self.field(OperationField::Methods)
    }

    /// Whether the operation is for any method.
    pub fn is_for_any_method(self) -> bool {
        self.method_list() == ANY
    }

    /// The names of the methods. Empty for any method.
    pub fn methods(self) -> impl Iterator<Item = &'a str> + Clone {
        methods(self.method_list())
    }

    /// The path.
    pub fn path(self) -> Option<&'a str> {
        let path = non_empty(self.field(OperationField::Path))?;
        Some(if path == EMPTY_PATH { "" } else { path })
    }

    /// The methods and the path of each route, if the routes have several paths.
    pub fn routes(
        self,
    ) -> impl Iterator<Item = (impl Iterator<Item = &'a str> + Clone, &'a str)> + Clone {
        let routes = self.field(OperationField::Routes).split(ELEMENT);
        let routes = routes.filter_map(|route| route.split_once(UNIT));
        routes.map(|(list, path)| (methods(list), path))
    }

    /// The name of the handler or of the type.
    pub fn name(self) -> &'a str {
        self.field(OperationField::Name)
    }

    /// The first paragraph of the documentation.
    pub fn summary(self) -> Option<&'a str> {
        non_empty(self.field(OperationField::Summary))
    }

    /// The documentation after its first paragraph.
    pub fn description(self) -> Option<&'a str> {
        non_empty(self.field(OperationField::Description))
    }

    /// The number of values that the handler reads from the path, if it is known.
    pub fn path_values(self) -> Option<usize> {
        self.field(OperationField::PathValues).parse().ok()
    }

    /// The documentation in a language, which is given as its subtag (`zh`).
    pub fn translation(self, language: &str) -> Option<&'a str> {
        translation(self.field(OperationField::Translations), language)
    }

    /// The note of a deprecated operation, which may be empty.
    pub fn deprecation(self) -> Option<&'a str> {
        deprecation(self.field(OperationField::Deprecation))
    }
}

/// The responses of a text, in the order of the declaration.
#[derive(Clone, Debug)]
pub struct ResponseViews<'a>(Skip<Records<'a>>);

impl<'a> ResponseViews<'a> {
    /// The responses in a text, which is given as its first part and the others.
    pub fn of(first: &'a str, others: &'a [&'a str]) -> Self {
        // The record of the operation comes first.
        ResponseViews(Records::of(first, others).skip(1))
    }
}

impl<'a> Iterator for ResponseViews<'a> {
    type Item = ResponseView<'a>;

    fn next(&mut self) -> Option<ResponseView<'a>> {
        self.0.next().map(ResponseView)
    }
}

/// What a declaration says about one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseView<'a>(&'a str);

impl<'a> ResponseView<'a> {
    /// The response whose record contains a byte of a text.
    pub fn at(text: &'a str, offset: usize) -> Option<Self> {
        let (before, after) = text.split_at_checked(offset)?;
        let start = before.rfind(RECORD).map_or(0, |end| end + RECORD.len_utf8());
        let end = after.find(RECORD).map_or(text.len(), |length| offset + length);
        text.get(start..end).map(ResponseView)
    }

    fn field(self, field: ResponseField) -> &'a str {
        self::field(self.0, field as usize)
    }

    fn text(self, field: ResponseField) -> Option<&'a str> {
        non_empty(self.field(field))
    }

    /// The status code, if the record has one of three digits.
    pub fn code(self) -> Option<u16> {
        let code = self.field(ResponseField::Code);
        let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
        if is_code { code.parse().ok() } else { None }
    }

    /// Where the response belongs.
    pub fn placement(self) -> Placement {
        Placement::from_letter(self.field(ResponseField::Placement))
    }

    /// Whether a generated enum sends the response, and no other type can change its status code.
    pub fn is_enforced(self) -> bool {
        Placement::is_enforced(self.field(ResponseField::Placement))
    }

    /// The name of the variant.
    pub fn variant(self) -> Option<&'a str> {
        self.text(ResponseField::Variant)
    }

    /// The author's description, in Markdown.
    pub fn description(self) -> Option<&'a str> {
        self.text(ResponseField::Description)
    }

    /// The fixed detail of the problem.
    pub fn detail(self) -> Option<&'a str> {
        self.text(ResponseField::Detail).or_else(|| document::detail(self.document()?))
    }

    /// The problem document, if generated code sends it from here.
    pub fn document(self) -> Option<&'a str> {
        self.text(ResponseField::Document)
    }

    /// The media type of the content, or the first of several.
    pub fn media_type(self) -> Option<&'a str> {
        self.media_types().next()
    }

    /// The media types of the content. Each response has one of them.
    pub fn media_types(self) -> impl Iterator<Item = &'a str> + Clone {
        let of_document = self.document().map(|_| document::MEDIA_TYPE);
        let written = self.text(ResponseField::MediaType).or(of_document);
        written.into_iter().flat_map(|list| list.split(ELEMENT))
    }

    /// The type of the content, as it is written in the source.
    pub fn content(self) -> Option<&'a str> {
        self.text(ResponseField::Content)
    }

    /// The type of the problem.
    pub fn problem_type(self) -> Option<&'a str> {
        self.text(ResponseField::ProblemType)
    }

    /// The header fields.
    pub fn headers(self) -> impl Iterator<Item = HeaderView<'a>> + Clone {
        let elements = self.field(ResponseField::Headers).split(ELEMENT);
        elements.filter(|element| !element.is_empty()).map(HeaderView)
    }

    /// The note of a deprecated response, which may be empty.
    pub fn deprecation(self) -> Option<&'a str> {
        deprecation(self.field(ResponseField::Deprecation))
    }

    /// The reason for overriding a rule.
    pub fn reason(self) -> Option<&'a str> {
        self.text(ResponseField::Reason)
    }

    /// The members that the problem document has beside the standard ones: the name, and the type of the value.
    pub fn members(self) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
        let elements = self.field(ResponseField::Members).split(ELEMENT);
        elements.filter_map(|element| element.split_once(UNIT))
    }

    /// The examples of the content: the name, which may be empty, and the text.
    pub fn examples(self) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
        let elements = self.field(ResponseField::Examples).split(ELEMENT);
        elements.filter_map(|element| element.split_once(UNIT))
    }

    /// The description in a language, which is given as its subtag (`zh`).
    pub fn translation(self, language: &str) -> Option<&'a str> {
        translation(self.field(ResponseField::Translations), language)
    }
}

/// One header field of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderView<'a>(&'a str);

impl<'a> HeaderView<'a> {
    fn unit(self, unit: HeaderUnit) -> &'a str {
        self.0.split(UNIT).nth(unit as usize).unwrap_or_default()
    }

    /// The name.
    pub fn name(self) -> &'a str {
        self.unit(HeaderUnit::Name)
    }

    /// When the header field is sent.
    pub fn presence(self) -> Presence {
        Presence::from_sign(self.unit(HeaderUnit::Presence))
    }

    /// The constant value, or the type of the value as it is written in the source.
    pub fn value(self) -> &'a str {
        self.unit(HeaderUnit::Value)
    }
}

/// How a declaration includes a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetView<'a>(&'a str);

impl<'a> SetView<'a> {
    /// The set that a text describes.
    pub const fn of(text: &'a str) -> Self {
        SetView(text)
    }

    fn field(self, field: SetField) -> &'a str {
        self::field(self.0, field as usize)
    }

    /// The letter of the placement, without the codes of a part.
    fn letter(self) -> &'a str {
        self.0.get(..1).unwrap_or_default()
    }

    /// Where the responses of the set belong.
    pub fn placement(self) -> Placement {
        Placement::from_letter(self.letter())
    }

    /// Whether a generated enum contains the whole set, and no other type can change its status codes.
    pub fn is_enforced(self) -> bool {
        Placement::is_enforced(self.letter())
    }

    /// The codes of the set that can occur, if they are only a part of it.
    pub const fn part(self) -> Option<Codes<'a>> {
        let codes = Codes::behind_letter(self.0);
        if codes.is_empty() { None } else { Some(codes) }
    }

    /// The path of the set, as it is written in the source.
    pub fn name(self) -> &'a str {
        self.field(SetField::Name)
    }

    /// The reason for overriding a rule for the whole set.
    pub fn reason(self) -> Option<&'a str> {
        non_empty(self.field(SetField::Reason))
    }
}
