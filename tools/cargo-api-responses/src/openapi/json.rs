//! Reads JSON with positions.

use std::rc::Rc;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::error::NotOpenapi;
use super::tree::{DEPTH, Entry, Node, Place, Value};

pub(super) fn read(text: &str) -> Result<Node, NotOpenapi> {
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let places = Places::of(text);
    let parsed = parse_to_ast(text, &CollectOptions::default(), &options).map_err(|error| {
        NotOpenapi::at(places.place(error.range().start), format!("not JSON: {}", error.kind()))
    })?;
    let value = parsed.value.as_ref();
    let value = value.ok_or_else(|| NotOpenapi::at(places.place(0), "the file is empty"))?;
    node(value, &places, DEPTH)
}

fn node(value: &ast::Value<'_>, places: &Places<'_>, depth: usize) -> Result<Node, NotOpenapi> {
    let place = places.place(value.start());
    if depth == 0 {
        return Err(NotOpenapi::at(place, "the values are nested too deeply"));
    }
    let value = match value {
        ast::Value::Object(object) => {
            let entry = |property: &ast::ObjectProp<'_>| {
                Ok(Entry {
                    place: places.place(property.name.start()),
                    key: Rc::from(property.name.as_str()),
                    node: node(&property.value, places, depth - 1)?,
                })
            };
            let entries: Result<Vec<Entry>, NotOpenapi> =
                object.properties.iter().map(entry).collect();
            Value::Map(Rc::new(entries?))
        }
        ast::Value::Array(array) => {
            let items = array.elements.iter().map(|item| node(item, places, depth - 1));
            Value::List(Rc::new(items.collect::<Result<Vec<Node>, NotOpenapi>>()?))
        }
        ast::Value::StringLit(text) => Value::Scalar(Rc::from(&*text.value)),
        ast::Value::NumberLit(number) => Value::Scalar(Rc::from(number.value)),
        ast::Value::BooleanLit(boolean) => {
            Value::Scalar(Rc::from(if boolean.value { "true" } else { "false" }))
        }
        ast::Value::NullKeyword(_) => Value::Scalar(Rc::from("null")),
    };
    Ok(Node { place, value })
}

/// The beginnings of the lines.
struct Places<'t> {
    text: &'t str,
    lines: Vec<usize>,
}

impl<'t> Places<'t> {
    fn of(text: &'t str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Places { text, lines: std::iter::once(0).chain(breaks).collect() }
    }

    fn place(&self, position: usize) -> Place {
        let line = self.lines.partition_point(|begin| *begin <= position);
        let begin = self.lines[line - 1];
        // A minified document is one line, so counting from its beginning is limited.
        let before = self.text.get(begin..position).unwrap_or_default();
        let column = if before.len() > 4096 { before.len() } else { before.chars().count() };
        Place { line, column: column + 1 }
    }
}
