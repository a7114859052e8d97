//! The parameters whose types have schemas.

use http_semantics::Words;
use serde_json::Value;

use super::part::Part;
use crate::guide::shape::Reader;
use crate::guide::text::Text;

/// Returns the part that a parameter of OpenAPI describes.
pub(super) fn part(parameter: &Value, reader: Reader<'_>) -> Part {
    let place = place(parameter, reader.words);
    let shape = parameter.get("schema").map(|schema| reader.shape(schema)).unwrap_or_default();
    let described = parameter["description"].as_str().map(Text::new_owned);
    // A header field is text, which need not be said.
    let is_text = matches!(parameter["in"].as_str(), Some("header" | "cookie"))
        && shape.name.text() == "string";
    Part {
        name: parameter["name"].as_str().map(Text::new_owned),
        of: (!is_text && !shape.name.0.is_empty()).then_some(shape.name),
        facts: shape.facts,
        is_optional: parameter["required"] != true,
        description: described.or(shape.description),
        ..Part::at(place)
    }
}

fn place(parameter: &Value, words: &'static Words) -> &'static str {
    match parameter["in"].as_str() {
        Some("path") => words.path,
        Some("header") => words.header_field,
        Some("cookie") => words.cookie,
        _ => words.query,
    }
}
