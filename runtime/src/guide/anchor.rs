//! Names of places in a guide, to which links lead.

use std::collections::HashSet;

use http_semantics::Method;

use crate::Operation;

/// Where a status code is explained: `status-404`.
pub(super) fn of_code(code: u16) -> String {
    format!("status-{code}")
}

/// Gives each endpoint a name that no other has.
#[derive(Default)]
pub(super) struct Anchors {
    given: HashSet<String>,
}

impl Anchors {
    /// `endpoint-get-users-id`: made of what is declared and not of its place, so that links survive
    /// when other endpoints come and go. Only those that would have the same are numbered.
    pub(super) fn of_endpoint(&mut self, operation: Operation) -> String {
        let mut name = String::from("endpoint");
        let methods: Vec<_> = if operation.answers_any_method() {
            vec!["any"]
        } else {
            operation.methods().map(Method::as_str).collect()
        };
        let place = operation.path().unwrap_or(operation.name());
        for text in methods.into_iter().chain([place]) {
            for word in text.split(|character: char| !character.is_ascii_alphanumeric()) {
                if !word.is_empty() {
                    name.push('-');
                    name.push_str(&word.to_ascii_lowercase());
                }
            }
        }
        let mut numbered = name.clone();
        let mut number = 2_u32;
        while !self.given.insert(numbered.clone()) {
            numbered = format!("{name}-{number}");
            number += 1;
        }
        numbered
    }
}
