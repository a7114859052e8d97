//! Adds up the counts of all files.

use std::collections::BTreeMap;

use http_semantics::Method;

use super::printable::printable;
use super::{DeclaredResponse, Endpoint, EndpointName};

/// The counts of the files before, and those of the current file.
#[derive(Default)]
pub(super) struct Merge {
    endpoints: BTreeMap<EndpointName, Endpoint>,
    /// The endpoints of the current file, by their number.
    current: BTreeMap<usize, Current>,
}

struct Current {
    name: EndpointName,
    responses: Vec<DeclaredResponse>,
    undeclared: BTreeMap<String, u64>,
}

impl Merge {
    pub(super) fn begin_file(&mut self) {
        self.current.clear();
    }

    pub(super) fn declare(
        &mut self,
        number: usize,
        name: EndpointName,
        responses: Vec<DeclaredResponse>,
    ) {
        let undeclared = BTreeMap::new();
        self.current.insert(number, Current { name, responses, undeclared });
    }

    /// Sets the count of a declared response, if it is known. Later lines have higher counts.
    pub(super) fn seen(&mut self, endpoint: usize, response: usize, times: u64) -> Option<()> {
        let response = self.current.get_mut(&endpoint)?.responses.get_mut(response)?;
        response.seen = response.seen.max(times);
        Some(())
    }

    /// Sets the count of an undeclared response, if the endpoint is known.
    pub(super) fn undeclared(&mut self, endpoint: usize, text: &str, times: u64) -> Option<()> {
        let undeclared = &mut self.current.get_mut(&endpoint)?.undeclared;
        let count = undeclared.entry(printable(text)).or_default();
        *count = times.max(*count);
        Some(())
    }

    /// Adds the counts of the current file to those of the others.
    pub(super) fn end_file(&mut self) {
        for (_, Current { name, responses, undeclared }) in std::mem::take(&mut self.current) {
            let merged = self.endpoints.entry(name.clone()).or_insert_with(|| Endpoint {
                name,
                responses: Vec::new(),
                undeclared: BTreeMap::new(),
            });
            for response in responses {
                let is_same = |other: &&mut DeclaredResponse| {
                    (other.code, &other.name, &other.via)
                        == (response.code, &response.name, &response.via)
                };
                match merged.responses.iter_mut().find(is_same) {
                    Some(other) => other.seen = other.seen.saturating_add(response.seen),
                    None => merged.responses.push(response),
                }
            }
            for (text, times) in undeclared {
                let count = merged.undeclared.entry(text).or_default();
                *count = count.saturating_add(times);
            }
        }
    }

    /// Returns the endpoints by path, then by method. Those without a path come last.
    pub(super) fn endpoints(self) -> Vec<Endpoint> {
        let mut endpoints: Vec<Endpoint> = self.endpoints.into_values().collect();
        let position = |method: &String| {
            Method::ALL.iter().position(|other| other.as_str() == method).unwrap_or(usize::MAX)
        };
        endpoints.sort_by_cached_key(|Endpoint { name, .. }| {
            let methods: Vec<usize> = name.methods.iter().map(position).collect();
            (name.paths.is_empty(), name.paths.clone(), methods, name.clone())
        });
        endpoints
    }
}
