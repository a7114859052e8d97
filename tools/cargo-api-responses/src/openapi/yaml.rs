//! Reads YAML with positions.

use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser};

use super::error::NotOpenapi;
use super::tree::{DEPTH, Entry, Node, Place, Value};

/// Reads the first document of a file.
pub(super) fn read(text: &str) -> Result<Node, NotOpenapi> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            NotOpenapi::at(place(*error.marker()), format!("not YAML: {}", error.info()))
        })?;
        let place = place(span.start);
        match event {
            Event::Scalar(text, _, anchor, _) => {
                builder.add(Node { place, value: Value::Scalar(Rc::from(&*text)) }, anchor, 0);
            }
            Event::SequenceStart(anchor, _) => builder.open(place, anchor, false)?,
            Event::MappingStart(anchor, _) => builder.open(place, anchor, true)?,
            Event::SequenceEnd | Event::MappingEnd => builder.close(),
            Event::Alias(anchor) => {
                builder.alias(place, anchor)?;
            }
            Event::DocumentEnd => break,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
    builder.root.ok_or_else(|| NotOpenapi::at(Place { line: 1, column: 1 }, "the file is empty"))
}

fn place(marker: Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1 }
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    /// The nesting of the values with an anchor. An alias adds it to that of the value it stands in.
    depths: HashMap<usize, usize>,
}

struct Open {
    place: Place,
    anchor: usize,
    is_map: bool,
    key: Option<Node>,
    entries: Vec<Entry>,
    items: Vec<Node>,
    /// The nesting of the deepest part.
    depth: usize,
}

impl Builder {
    fn open(&mut self, place: Place, anchor: usize, is_map: bool) -> Result<(), NotOpenapi> {
        if self.open.len() >= DEPTH {
            return Err(NotOpenapi::at(place, "the values are nested too deeply"));
        }
        let (entries, items) = (Vec::new(), Vec::new());
        self.open.push(Open { place, anchor, is_map, key: None, entries, items, depth: 0 });
        Ok(())
    }

    /// Repeats a value. A value in which it stands itself is not finished yet, and is read as null.
    fn alias(&mut self, place: Place, anchor: usize) -> Result<(), NotOpenapi> {
        let null = Node { place, value: Value::Scalar(Rc::from("null")) };
        let node = self.anchors.get(&anchor).cloned().unwrap_or(null);
        let depth = self.depths.get(&anchor).copied().unwrap_or(0);
        if self.open.len() + depth >= DEPTH {
            return Err(NotOpenapi::at(place, "the values are nested too deeply"));
        }
        self.add(node, 0, depth);
        Ok(())
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let value = if open.is_map {
            Value::Map(Rc::new(merged(open.entries)))
        } else {
            Value::List(Rc::new(open.items))
        };
        self.add(Node { place: open.place, value }, open.anchor, open.depth);
    }

    fn add(&mut self, node: Node, anchor: usize, depth: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
            self.depths.insert(anchor, depth);
        }
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        open.depth = open.depth.max(depth + 1);
        if !open.is_map {
            open.items.push(node);
            return;
        }
        match open.key.take() {
            None => open.key = Some(node),
            Some(key) => {
                let text = key.text().unwrap_or_default();
                open.entries.push(Entry { place: key.place, key: Rc::from(text), node });
            }
        }
    }
}

/// Adds the entries of `<<: *anchor`, except those that the map has itself.
fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    if !entries.iter().any(|entry| &*entry.key == "<<") {
        return entries;
    }
    let (merges, mut own): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| &*entry.key == "<<");
    for merge in merges {
        let maps = std::iter::once(&merge.node).chain(merge.node.items());
        for entry in maps.flat_map(Node::entries) {
            if own.len() < 10_000 && !own.iter().any(|known| known.key == entry.key) {
                own.push(entry.clone());
            }
        }
    }
    own
}
