//! A JSON or YAML value, with the positions in the file.

use std::rc::Rc;

/// The limit of nesting. A value is freed by recursion, so a deeper one could overflow the stack.
pub(super) const DEPTH: usize = 200;

/// A position, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// A value. Parts are shared, because an alias in YAML can repeat a part many times.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Map(Rc<Vec<Entry>>),
    List(Rc<Vec<Node>>),
    /// A string, a number, a boolean or null, as it is written.
    Scalar(Rc<str>),
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) place: Place,
    pub(super) key: Rc<str>,
    pub(super) node: Node,
}

impl Node {
    /// Returns the entries of a map, and nothing for another value.
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(super) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// Returns the entry with this key; the last, if there are several.
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().rfind(|entry| &*entry.key == key)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}
