//! Formats and limits.

use http_semantics::Words;
use serde_json::Value;

use super::definition::Fact;
use crate::guide::text::Text;

/// Returns what a schema says about the values of a type.
pub(super) fn of(schema: &Value, words: &'static Words) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(format) = schema["format"].as_str() {
        facts.push(plain(format));
    }
    if let Some(values) = schema["enum"].as_array() {
        facts.push(Fact::Values(values.iter().map(literal).collect()));
    }
    let limits =
        [("≥", "minimum"), (">", "exclusiveMinimum"), ("≤", "maximum"), ("<", "exclusiveMaximum")];
    for (sign, keyword) in limits {
        if schema[keyword].is_number() {
            facts.push(plain(&format!("{sign} {}", schema[keyword])));
        }
    }
    for (word, least, most) in [
        (words.length, "minLength", "maxLength"),
        (words.elements, "minItems", "maxItems"),
        (words.fields, "minProperties", "maxProperties"),
    ] {
        if let Some(range) = range(&schema[least], &schema[most]) {
            facts.push(plain(&format!("{word} {range}")));
        }
    }
    if schema["multipleOf"].is_number() {
        let number = schema["multipleOf"].to_string();
        facts.push(plain(&words.multiple_of.replacen("{}", &number, 1)));
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        facts.push(Fact::Labelled(words.pattern, Text::new_owned(pattern)));
    }
    if let Some(default) = schema.get("default") {
        facts.push(Fact::Labelled(words.default, literal(default)));
    }
    for (keyword, text) in [("readOnly", words.read_only), ("writeOnly", words.write_only)] {
        if schema[keyword] == true {
            facts.push(plain(text));
        }
    }
    facts
}

fn plain(text: &str) -> Fact {
    Fact::Plain(Text::new_owned(text))
}

/// A value as JSON.
pub(super) fn literal(value: &Value) -> Text<'static> {
    Text::new_owned(&value.to_string())
}

/// `1–200`, `≥ 1`, `≤ 200`
fn range(least: &Value, most: &Value) -> Option<String> {
    match (least.as_u64(), most.as_u64()) {
        (Some(least), Some(most)) if least == most => Some(least.to_string()),
        (Some(least), Some(most)) => Some(format!("{least}–{most}")),
        (Some(least), None) => Some(format!("≥ {least}")),
        (None, Some(most)) => Some(format!("≤ {most}")),
        (None, None) => None,
    }
}
