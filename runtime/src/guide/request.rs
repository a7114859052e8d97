//! What an endpoint reads from the request.

mod attempt;
mod credentials;
mod parameter;
mod part;

use http_semantics::Words;

pub(super) use attempt::command;
pub(super) use part::Part;

use self::credentials::{credentials, schemes};
use super::documented::DocumentedEndpoint;
use super::endpoint::Endpoint;
use super::shape::Reader;
use super::text::Text;
use crate::request::description::{Content, Described, Field, FieldPlace, Fields};

/// Returns the parts of the request: the credentials, and the others in the order of the handler's parameters.
pub(super) fn parts(
    endpoint: &Endpoint,
    documented: &DocumentedEndpoint,
    reader: Reader<'_>,
) -> Vec<Part> {
    let words = reader.words;
    let request = endpoint.request();
    let mut parts: Vec<Part> =
        schemes(endpoint).iter().map(|scheme| credentials(scheme, words)).collect();
    if !request.described.is_empty() {
        parts.extend(documented.parameters.iter().map(|one| parameter::part(one, reader)));
    }
    for described in &request.described {
        match described {
            Described::Fields(fields) => add_fields(&mut parts, fields, words),
            Described::Field(field) => add_field(&mut parts, field, words),
            Described::Content(content) => parts.push(of_content(content, documented, reader)),
            Described::Security(_) => {}
        }
    }
    parts
}

/// With schemas, each field has a part of its own.
fn add_fields(parts: &mut Vec<Part>, fields: &Fields, words: &Words) {
    let place = place(fields.place, words);
    if !parts.iter().any(|part: &Part| part.place == place) {
        let part = Part::at(place).of(fields.of);
        parts.push(Part { is_optional: fields.is_optional, ..part });
    }
}

fn add_field(parts: &mut Vec<Part>, field: &Field, words: &Words) {
    let place = place(field.place, words);
    let is_there = |part: &Part| {
        part.name.as_ref().map(Text::as_str) == Some(field.name) && part.place == place
    };
    if !parts.iter().any(is_there) {
        let description = Some(field.description).filter(|text| !text.is_empty()).map(Text::new);
        let name = Some(Text::new(field.name));
        parts.push(Part { name, description, ..Part::at(place) });
    }
}

fn of_content(content: &Content, documented: &DocumentedEndpoint, reader: Reader<'_>) -> Part {
    let part = Part::at(reader.words.content_of_request);
    let mut part = if is_named(content.media_type) { part.of(content.of) } else { part };
    let mut described = documented.request.iter();
    if part.of.is_some()
        && let Some((_, known)) = described.find(|(other, _)| other == content.media_type)
        && let Some(schema) = known.get("schema")
    {
        part.of = Some(reader.shape(schema).name);
    }
    let is_usual = part.of.is_some() && content.media_type == "application/json";
    let media_type = (!is_usual).then(|| Text::new(content.media_type));
    Part { media_type, is_optional: content.is_optional, ..part }
}

/// Whether the type of content says more than its media type.
fn is_named(media_type: &str) -> bool {
    media_type.ends_with("json") || media_type == "application/x-www-form-urlencoded"
}

fn place(place: FieldPlace, words: &Words) -> &'static str {
    match place {
        FieldPlace::Path => words.path,
        FieldPlace::Query => words.query,
        FieldPlace::Header => words.header_field,
        FieldPlace::Cookie => words.cookie,
    }
}
