//! What an endpoint reads from the request.

mod part;
#[cfg(feature = "utoipa")]
mod with_schemas;

use http_semantics::{Language, Words};

pub(super) use part::Part;

use super::endpoint::Endpoint;
use super::text::Text;
use crate::request::description::{Described, FieldPlace};
use crate::request::security::{SecurityKind, SecurityScheme};

/// Returns the parts of the request in the order of the handler's parameters, and the credentials last.
pub(super) fn parts(endpoint: &Endpoint, language: &Language) -> Vec<Part> {
    let words = &language.words;
    let request = endpoint.request();
    let mut parts = Vec::new();
    #[cfg(feature = "utoipa")]
    if !request.described.is_empty() {
        parts.extend(with_schemas::parameters(endpoint, words));
    }
    for described in &request.described {
        match described {
            Described::Fields(fields) => {
                let place = place(fields.place, words);
                // With a schema, each field has a part of its own.
                if !parts.iter().any(|part: &Part| part.place == place) {
                    let part = Part::at(place).of(fields.of);
                    parts.push(Part { is_optional: fields.is_optional, ..part });
                }
            }
            Described::Field(field) => {
                let name = Some(Text::new(field.name));
                let is_there = |part: &Part| {
                    part.name.as_ref().map(Text::as_str) == Some(field.name)
                        && part.place == place(field.place, words)
                };
                if !parts.iter().any(is_there) {
                    let description =
                        Some(field.description).filter(|text| !text.is_empty()).map(Text::new);
                    let part = Part::at(place(field.place, words));
                    parts.push(Part { name, description, ..part });
                }
            }
            Described::Content(content) => {
                let part = Part::at(words.content_of_request);
                let part = if is_named(content.media_type) { part.of(content.of) } else { part };
                let is_usual = part.of.is_some() && content.media_type == "application/json";
                let media_type = (!is_usual).then(|| Text::new(content.media_type));
                parts.push(Part { media_type, is_optional: content.is_optional, ..part });
            }
            Described::Security(_) => {}
        }
    }
    let schemes = request.described.iter().filter_map(|described| match described {
        Described::Security(scheme) => Some(scheme),
        _ => None,
    });
    parts.extend(schemes.map(|scheme| credentials(scheme, words)));
    parts
}

/// Whether the type of content says more than its media type.
fn is_named(media_type: &str) -> bool {
    media_type.ends_with("json") || media_type == "application/x-www-form-urlencoded"
}

fn credentials(scheme: &SecurityScheme, words: &Words) -> Part {
    let (place, name) = match &scheme.kind {
        SecurityKind::Http(scheme) => {
            // `Bearer`, as specifications write it. The case does not matter (RFC 9110 §11.1).
            let (first, rest) = scheme.split_at_checked(1).unwrap_or(("", scheme));
            let first = first.to_ascii_uppercase();
            (words.header_field, format!("Authorization: {first}{rest}"))
        }
        SecurityKind::HeaderField(name) => (words.header_field, (*name).to_owned()),
        SecurityKind::Cookie(name) => (words.cookie, (*name).to_owned()),
        SecurityKind::QueryParameter(name) => (words.query, (*name).to_owned()),
    };
    let name = Some(Text::new_owned(&name));
    let description = Some(Text::new(words.credentials));
    Part { name, description, is_optional: scheme.is_optional, ..Part::at(place) }
}

fn place(place: FieldPlace, words: &Words) -> &'static str {
    match place {
        FieldPlace::Path => words.path,
        FieldPlace::Query => words.query,
        FieldPlace::Header => words.header_field,
        FieldPlace::Cookie => words.cookie,
    }
}
