//! From named fields to a text.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};

use crate::document;
use crate::fields::{
    ANY, HeaderUnit, METHOD_SEPARATOR, OperationField, Presence, ResponseField, SetField,
};
use crate::placement::Placement;
use crate::separator::{self, ELEMENT, FIELD, RECORD, UNIT};

/// What a declaration says about the operation. Empty texts are absent.
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationRecord<'a> {
    /// The methods.
    pub methods: Methods<'a>,
    /// The path.
    pub path: &'a str,
    /// The name of the handler or of the type.
    pub name: &'a str,
    /// The first paragraph of the documentation.
    pub summary: &'a str,
    /// The documentation after its first paragraph.
    pub description: &'a str,
    /// The documentation in other languages.
    pub translations: &'a [Translation<'a>],
}

/// The methods of an operation.
#[derive(Clone, Copy, Debug, Default)]
pub enum Methods<'a> {
    /// None is declared.
    #[default]
    Unknown,
    /// `ANY`
    Any,
    /// The names of the methods.
    Listed(&'a [&'a str]),
}

/// What a declaration says about one response. Empty texts are absent.
#[derive(Clone, Copy, Debug)]
pub struct ResponseRecord<'a> {
    /// The status code.
    pub code: u16,
    /// Where the response belongs.
    pub placement: Placement,
    /// The name of the variant.
    pub variant: &'a str,
    /// The author's description, in Markdown.
    pub description: &'a str,
    /// The fixed detail of the problem, unless the document contains it as it is.
    pub detail: &'a str,
    /// The problem document, if generated code refers to it.
    pub document: &'a str,
    /// The media type of the content.
    pub media_type: &'a str,
    /// The type of the content, as it is written in the source.
    pub content: &'a str,
    /// The type of the problem.
    pub problem_type: &'a str,
    /// The header fields.
    pub headers: &'a [HeaderRecord<'a>],
    /// The reason for overriding a rule.
    pub reason: &'a str,
    /// The description in other languages.
    pub translations: &'a [Translation<'a>],
}

impl ResponseRecord<'_> {
    /// A response without further fields.
    pub const fn new(code: u16, placement: Placement) -> Self {
        ResponseRecord {
            code,
            placement,
            variant: "",
            description: "",
            detail: "",
            document: "",
            media_type: "",
            content: "",
            problem_type: "",
            headers: &[],
            reason: "",
            translations: &[],
        }
    }
}

/// One header field of a response.
#[derive(Clone, Copy, Debug)]
pub struct HeaderRecord<'a> {
    /// The name, as specifications spell it.
    pub name: &'a str,
    /// When the header field is sent.
    pub presence: Presence,
    /// The constant value, or the type of the value as it is written in the source.
    pub value: &'a str,
}

/// A text in another language.
#[derive(Clone, Copy, Debug)]
pub struct Translation<'a> {
    /// The subtag of the language: `zh`.
    pub language: &'a str,
    /// The text.
    pub text: &'a str,
}

/// How a declaration includes a set.
#[derive(Clone, Copy, Debug)]
pub struct SetRecord<'a> {
    /// Where the responses of the set belong.
    pub placement: Placement,
    /// The path of the set, as it is written in the source.
    pub name: &'a str,
    /// The reason for overriding a rule for the whole set.
    pub reason: &'a str,
}

impl SetRecord<'_> {
    /// The text of the set.
    ///
    /// ```
    /// use api_responses_record::{Placement, SetRecord, SetView};
    ///
    /// let set = SetRecord { placement: Placement::Error, name: "auth::Error", reason: "" };
    /// let text = set.to_text();
    /// assert_eq!(SetView::of(&text).name(), "auth::Error");
    /// ```
    pub fn to_text(&self) -> String {
        let SetRecord { placement, name, reason } = self;
        let [name, reason] = [in_field(name), in_field(reason)];
        let mut fields = [""; SetField::COUNT];
        fields[SetField::Placement as usize] = placement.letter();
        fields[SetField::Name as usize] = &name;
        fields[SetField::Reason as usize] = &reason;
        let mut text = String::new();
        push_fields(&mut text, &fields);
        text
    }
}

/// One part of the text of a declaration.
///
/// The macro is not optimized, so this code has few calls and no adapters of iterators.
#[derive(Clone, Debug, Default)]
pub struct Part {
    codes_of_handler: String,
    codes_from_outside: String,
    records: String,
}

impl Part {
    /// Adds the record of the operation, which is the first of the first part.
    pub fn push_operation(&mut self, operation: &OperationRecord<'_>) {
        let OperationRecord { methods, path, name, summary, description, translations } = operation;
        let listed;
        let methods = match methods {
            Methods::Unknown => "",
            Methods::Any => ANY,
            Methods::Listed([method]) => method,
            Methods::Listed(methods) => {
                let mut list = String::new();
                for method in *methods {
                    if !list.is_empty() {
                        list.push(METHOD_SEPARATOR);
                    }
                    list.push_str(method);
                }
                listed = list;
                &listed
            }
        };
        let translations = self::translations(translations);
        let [path, name, summary, description] =
            [in_field(path), in_field(name), in_field(summary), in_field(description)];
        let mut fields = [""; OperationField::COUNT];
        fields[OperationField::Methods as usize] = methods;
        fields[OperationField::Path as usize] = &path;
        fields[OperationField::Name as usize] = &name;
        fields[OperationField::Summary as usize] = &summary;
        fields[OperationField::Description as usize] = &description;
        fields[OperationField::Translations as usize] = &translations;
        push_fields(&mut self.records, &fields);
        self.records.push(RECORD);
    }

    /// Adds the record of a response and its status code. Returns where the document begins in the records,
    /// or the record if it has no document: see [`start_of_records`](Self::start_of_records).
    pub fn push_response(&mut self, response: &ResponseRecord<'_>) -> usize {
        let mut code = response.code.to_string();
        while code.len() < 3 {
            code.insert(0, '0');
        }
        let codes = match response.placement {
            Placement::Outside => &mut self.codes_from_outside,
            Placement::Success | Placement::Error | Placement::Claim => &mut self.codes_of_handler,
        };
        codes.push_str(&code);
        let headers = headers(response.headers);
        let translations = translations(response.translations);
        let [variant, description, detail, media_type, content, problem_type, reason] = [
            in_field(response.variant),
            in_field(response.description),
            in_field(response.detail),
            in_field(response.media_type),
            in_field(response.content),
            in_field(response.problem_type),
            in_field(response.reason),
        ];
        let mut fields = [""; ResponseField::COUNT];
        fields[ResponseField::Code as usize] = &code;
        fields[ResponseField::Placement as usize] = response.placement.letter();
        fields[ResponseField::Variant as usize] = &variant;
        fields[ResponseField::Description as usize] = &description;
        fields[ResponseField::Detail as usize] = &detail;
        fields[ResponseField::Document as usize] = response.document;
        if response.document.is_empty() || response.media_type != document::MEDIA_TYPE {
            fields[ResponseField::MediaType as usize] = &media_type;
        }
        fields[ResponseField::Content as usize] = &content;
        fields[ResponseField::ProblemType as usize] = &problem_type;
        fields[ResponseField::Headers as usize] = &headers;
        fields[ResponseField::Reason as usize] = &reason;
        fields[ResponseField::Translations as usize] = &translations;
        let mut place = self.records.len();
        push_fields(&mut self.records, &fields);
        if !response.document.is_empty() {
            let mut field = 0;
            while field < ResponseField::Document as usize {
                place += fields[field].len() + FIELD.len_utf8();
                field += 1;
            }
        }
        self.records.push(RECORD);
        place
    }

    /// Where the records begin in the text, once all of them have been added.
    pub fn start_of_records(&self) -> usize {
        let outside = &self.codes_from_outside;
        let outside = if outside.is_empty() { 0 } else { FIELD.len_utf8() + outside.len() };
        self.codes_of_handler.len() + outside + RECORD.len_utf8()
    }

    /// The text of the part, unless no record has been added.
    pub fn into_text(self) -> Option<String> {
        let Part { codes_of_handler, codes_from_outside, records } = self;
        if records.is_empty() {
            return None;
        }
        let mut text = codes_of_handler;
        if !codes_from_outside.is_empty() {
            text.push(FIELD);
            text.push_str(&codes_from_outside);
        }
        text.push(RECORD);
        text.push_str(&records);
        Some(text)
    }
}

/// A text without separators, which nobody can see anyway. Most texts have none.
fn in_field(text: &str) -> Cow<'_, str> {
    if separator::is_in(text) {
        Cow::Owned(text.replace([FIELD, RECORD], " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Adds the fields without the empty ones at the end.
fn push_fields(text: &mut String, fields: &[&str]) {
    let mut used = fields.len();
    while used > 0 && fields[used - 1].is_empty() {
        used -= 1;
    }
    let mut index = 0;
    while index < used {
        if index > 0 {
            text.push(FIELD);
        }
        if !fields[index].is_empty() {
            text.push_str(fields[index]);
        }
        index += 1;
    }
}

fn headers(headers: &[HeaderRecord<'_>]) -> String {
    let mut list = String::new();
    for HeaderRecord { name, presence, value } in headers {
        let mut units = [""; HeaderUnit::COUNT];
        units[HeaderUnit::Name as usize] = name;
        units[HeaderUnit::Presence as usize] = presence.sign();
        units[HeaderUnit::Value as usize] = value;
        push_element(&mut list, &units);
    }
    list
}

fn translations(translations: &[Translation<'_>]) -> String {
    let mut list = String::new();
    for Translation { language, text } in translations {
        push_element(&mut list, &[language, text]);
    }
    list
}

/// Adds an element to the list that a field contains.
fn push_element(list: &mut String, units: &[&str]) {
    if !list.is_empty() {
        list.push(ELEMENT);
    }
    for (index, unit) in units.iter().enumerate() {
        if index > 0 {
            list.push(UNIT);
        }
        push_without(list, unit, &[ELEMENT, UNIT, FIELD, RECORD]);
    }
}

/// Adds a text with spaces in place of separators, which nobody can see anyway.
fn push_without(to: &mut String, text: &str, separators: &[char]) {
    if separator::is_in(text) {
        to.push_str(&text.replace(separators, " "));
    } else {
        to.push_str(text);
    }
}
