//! From named fields to a text.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use crate::document;
use crate::fields::{
    ANY, EMPTY_PATH, HeaderUnit, METHOD_SEPARATOR, OperationField, ResponseField, SetField,
    WITHOUT_NOTE,
};
use crate::placement::Placement;
use crate::records::{
    ExampleRecord, HeaderRecord, MemberRecord, Methods, OperationRecord, ResponseRecord,
    RouteRecord, SetRecord, Translation,
};
use crate::separator::{self, ELEMENT, FIELD, RECORD, UNIT};

impl SetRecord<'_> {
    /// The text of the set.
    ///
    /// ```
    /// use api_responses_record::{Placement, SetRecord, SetView};
    ///
    /// let set = SetRecord {
    ///     placement: Placement::Error,
    ///     enforced: true,
    ///     codes: &[],
    ///     name: "auth::Error",
    ///     reason: "",
    /// };
    /// let text = set.to_text();
    /// assert_eq!(SetView::of(&text).name(), "auth::Error");
    /// ```
    pub fn to_text(&self) -> String {
        let SetRecord { placement, enforced, codes, name, reason } = self;
        let mut text = String::new();
        let mut fields = Fields::of(&mut text);
        let mut placement = placement.record_letter(*enforced).to_owned();
        for code in *codes {
            // Writing to a `String` does not fail.
            let _ = write!(placement, "{code:03}");
        }
        fields.push(SetField::Placement as usize, &placement);
        fields.push(SetField::Name as usize, name);
        fields.push(SetField::Reason as usize, reason);
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
    /// A part without records, with space for as many bytes of records.
    pub fn with_capacity(bytes: usize) -> Self {
        Part { records: String::with_capacity(bytes), ..Part::default() }
    }

    /// Adds the record of the operation, which is the first of the first part.
    pub fn push_operation(&mut self, operation: &OperationRecord<'_>) {
        let OperationRecord {
            methods,
            path,
            name,
            summary,
            description,
            translations,
            deprecation,
            path_values,
            routes,
        } = operation;
        let listed;
        let methods = match methods {
            Methods::Unknown => "",
            Methods::Any => ANY,
            Methods::Listed([method]) => method,
            Methods::Listed(methods) => {
                listed = method_list(methods);
                &listed
            }
        };
        let mut fields = Fields::of(&mut self.records);
        fields.push(OperationField::Methods as usize, methods);
        if let Some(path) = path {
            let path = if path.is_empty() { EMPTY_PATH } else { path };
            fields.push(OperationField::Path as usize, path);
        }
        fields.push(OperationField::Name as usize, name);
        fields.push(OperationField::Summary as usize, summary);
        fields.push(OperationField::Description as usize, description);
        fields.push_list(OperationField::Translations as usize, &self::translations(translations));
        fields.push_deprecation(OperationField::Deprecation as usize, *deprecation);
        if let Some(count) = path_values {
            fields.push(OperationField::PathValues as usize, &format!("{count}"));
        }
        if !routes.is_empty() {
            let mut list = String::new();
            for RouteRecord { methods, path } in *routes {
                push_element(&mut list, &[&method_list(methods), path]);
            }
            fields.push_list(OperationField::Routes as usize, &list);
        }
        self.records.push(RECORD);
    }

    /// Adds the record of a response and its status code. Returns where the document begins in the records,
    /// or the record if it has no document: see [`start_of_records`](Self::start_of_records).
    pub fn push_response(&mut self, response: &ResponseRecord<'_>) -> usize {
        let code = format!("{:03}", response.code);
        let codes = match response.placement {
            Placement::Outside => &mut self.codes_from_outside,
            Placement::Success | Placement::Error | Placement::Claim => &mut self.codes_of_handler,
        };
        codes.push_str(&code);
        let mut place = self.records.len();
        let mut fields = Fields::of(&mut self.records);
        fields.push(ResponseField::Code as usize, &code);
        fields.push(
            ResponseField::Placement as usize,
            response.placement.record_letter(response.enforced),
        );
        fields.push(ResponseField::Variant as usize, response.variant);
        if !response.document.is_empty() {
            place = fields.push_document(ResponseField::Document as usize, response.document);
        }
        fields.push(ResponseField::Description as usize, response.description);
        fields.push(ResponseField::Detail as usize, response.detail);
        if response.document.is_empty() || response.media_type != document::MEDIA_TYPE {
            fields.push_unit(ResponseField::MediaType as usize, response.media_type);
            for other in response.other_media_types {
                fields.text.push(ELEMENT);
                push_without(fields.text, other, &[FIELD, RECORD, ELEMENT, UNIT]);
            }
        }
        fields.push(ResponseField::Content as usize, response.content);
        fields.push(ResponseField::ProblemType as usize, response.problem_type);
        if !response.headers.is_empty() {
            fields.push_list(ResponseField::Headers as usize, &headers(response.headers));
        }
        fields.push(ResponseField::Reason as usize, response.reason);
        if !response.translations.is_empty() {
            let translations = translations(response.translations);
            fields.push_list(ResponseField::Translations as usize, &translations);
        }
        fields.push_deprecation(ResponseField::Deprecation as usize, response.deprecation);
        if !response.members.is_empty() {
            let mut list = String::new();
            for MemberRecord { name, value } in response.members {
                push_element(&mut list, &[name, value]);
            }
            fields.push_list(ResponseField::Members as usize, &list);
        }
        if !response.examples.is_empty() {
            let mut list = String::new();
            for ExampleRecord { name, text } in response.examples {
                push_element(&mut list, &[name, text]);
            }
            fields.push_list(ResponseField::Examples as usize, &list);
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
        if codes_from_outside.is_empty() {
            return Some(format!("{codes_of_handler}{RECORD}{records}"));
        }
        Some(format!("{codes_of_handler}{FIELD}{codes_from_outside}{RECORD}{records}"))
    }
}

/// Writes the fields of a record, in order. Empty fields at the end are left out.
struct Fields<'a> {
    text: &'a mut String,
    /// The number of the field that has been begun.
    at: usize,
}

impl<'a> Fields<'a> {
    fn of(text: &'a mut String) -> Self {
        Fields { text, at: 0 }
    }

    /// Begins a field. The fields before it are empty unless they have been written.
    fn begin(&mut self, field: usize) {
        debug_assert!(self.at <= field, "field {field} is written after field {}", self.at);
        while self.at < field {
            self.text.push(FIELD);
            self.at += 1;
        }
    }

    /// Writes a field, with spaces in place of separators.
    fn push(&mut self, field: usize, text: &str) {
        if !text.is_empty() {
            self.begin(field);
            push_without(self.text, text, &[FIELD, RECORD]);
        }
    }

    /// Writes the first element of a list, with spaces in place of separators.
    fn push_unit(&mut self, field: usize, text: &str) {
        if !text.is_empty() {
            self.begin(field);
            push_without(self.text, text, &[FIELD, RECORD, ELEMENT, UNIT]);
        }
    }

    /// Writes a list, which may contain the separators of lists.
    fn push_list(&mut self, field: usize, list: &str) {
        if !list.is_empty() {
            self.begin(field);
            self.text.push_str(list);
        }
    }

    /// Writes the note of a deprecation, which may be empty.
    fn push_deprecation(&mut self, field: usize, note: Option<&str>) {
        if let Some(note) = note {
            self.push(field, if note.is_empty() { WITHOUT_NOTE } else { note });
        }
    }

    /// Writes a document, in which JSON has escaped the separators. Returns where it begins.
    fn push_document(&mut self, field: usize, document: &str) -> usize {
        self.begin(field);
        let place = self.text.len();
        self.text.push_str(document);
        place
    }
}

/// `GET|HEAD`
fn method_list(methods: &[&str]) -> String {
    let mut list = String::new();
    for method in methods {
        if !list.is_empty() {
            list.push(METHOD_SEPARATOR);
        }
        list.push_str(method);
    }
    list
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
