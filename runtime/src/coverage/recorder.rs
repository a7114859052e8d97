//! Counts the responses, and writes the counts into the file.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::file::Lines;
use super::lines;
use super::observed::Observed;
use crate::Operation;

/// A count above this is written only if it is a multiple of it, so that a service under load does not fill the disk.
const EXACT: u64 = 1000;

/// What the process has recorded.
#[derive(Debug)]
pub(crate) struct Recorder {
    path: PathBuf,
    record: Mutex<Record>,
}

#[derive(Debug)]
struct Record {
    lines: Lines,
    /// The endpoints, by their number.
    endpoints: Vec<Endpoint>,
}

#[derive(Debug)]
struct Endpoint {
    operation: Operation,
    /// How many times each declared response has been seen, by its number.
    seen: BTreeMap<usize, u64>,
    undeclared: BTreeMap<String, u64>,
}

impl Recorder {
    /// Creates the file, with all endpoints of the program as far as they are known.
    pub(super) fn create(folder: &Path) -> io::Result<Self> {
        let lines = Lines::create(folder)?;
        let path = lines.path().to_owned();
        let mut record = Record { lines, endpoints: Vec::new() };
        let mut text = lines::head();
        for (operation, module) in collected() {
            text += &record.declare(operation, module);
        }
        record.lines.append(&text);
        Ok(Self { path, record: Mutex::new(record) })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    #[cfg(any(feature = "tower", feature = "actix-web4"))]
    pub(super) fn declare(&self, operations: &[Operation]) {
        let mut record = self.record();
        let text: String =
            operations.iter().map(|operation| record.declare(*operation, "")).collect();
        if !text.is_empty() {
            record.lines.append(&text);
        }
    }

    /// Records a response.
    pub(crate) fn observe(&self, observed: &Observed<'_>) {
        let mut record = self.record();
        let mut text = record.declare(observed.operation, "");
        text += &record.count(observed);
        if !text.is_empty() {
            record.lines.append(&text);
        }
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        // A panic leaves at worst a count that is not written.
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Record {
    fn position(&self, operation: Operation) -> Option<usize> {
        self.endpoints.iter().position(|endpoint| endpoint.operation == operation)
    }

    /// Adds an endpoint unless it is known, and returns its line.
    fn declare(&mut self, operation: Operation, module: &str) -> String {
        if self.position(operation).is_some() {
            return String::new();
        }
        let endpoint = Endpoint { operation, seen: BTreeMap::new(), undeclared: BTreeMap::new() };
        self.endpoints.push(endpoint);
        lines::endpoint(self.endpoints.len() - 1, operation, module)
    }

    /// Counts a response of a known endpoint, and returns the lines with the new counts.
    fn count(&mut self, observed: &Observed<'_>) -> String {
        let Some(number) = self.position(observed.operation) else { return String::new() };
        let endpoint = &mut self.endpoints[number];
        if let Err(deviation) = observed.compared {
            let text = deviation.response();
            let times = increment(endpoint.undeclared.entry(text.clone()).or_default());
            return times.map(|times| lines::undeclared(number, &text, times)).unwrap_or_default();
        }
        let mut text = String::new();
        for response in observed.responses() {
            if let Some(times) = increment(endpoint.seen.entry(response).or_default()) {
                text += &lines::seen(number, response, times);
            }
        }
        text
    }
}

/// Returns the new count if it is written.
fn increment(count: &mut u64) -> Option<u64> {
    *count += 1;
    (*count <= EXACT || count.is_multiple_of(EXACT)).then_some(*count)
}

impl Observed<'_> {
    /// Returns the numbers of the declared responses that this response can be. The list is empty for the response
    /// of an extractor that is not a part of the declaration.
    fn responses(&self) -> Vec<usize> {
        let declared = || self.operation.responses().enumerate();
        let fitting: Vec<_> =
            declared().filter(|(number, _)| self.fitting.contains(number)).collect();
        if let Some(number) = self.sent.and_then(|sent| sent.number(&fitting)) {
            return vec![number];
        }
        if self.fitting.is_empty() && self.operation.passes_on_any_status() {
            return vec![declared().count()];
        }
        self.fitting.clone()
    }
}

/// The endpoints that are collected when the program is linked, each with its module.
#[cfg(feature = "guide")]
fn collected() -> impl Iterator<Item = (Operation, &'static str)> {
    crate::guide::collected()
}

/// Only the guide collects endpoints.
#[cfg(not(feature = "guide"))]
fn collected() -> impl Iterator<Item = (Operation, &'static str)> {
    std::iter::empty()
}
