//! The anchors of a guide.

use std::collections::HashSet;

use http_semantics::Method;

use super::endpoint::Endpoint;

/// Returns the anchor of the explanation of a status code: `status-404`.
pub(super) fn of_code(code: u16) -> String {
    format!("status-{code}")
}

/// Gives each endpoint a unique anchor.
#[derive(Default)]
pub(super) struct Anchors {
    given: HashSet<String>,
}

impl Anchors {
    /// Returns `endpoint-get-users-id`. The anchor depends only on the declaration, so that links stay
    /// valid when other endpoints are added or removed. Equal anchors are numbered.
    pub(super) fn of_endpoint(&mut self, endpoint: &Endpoint) -> String {
        let operation = endpoint.operation();
        let mut name = String::from("endpoint");
        let methods: Vec<_> = if operation.responds_to_any_method() {
            vec!["any"]
        } else {
            endpoint.methods().map(Method::as_str).collect()
        };
        let place = endpoint.path().unwrap_or(operation.name().into());
        for text in methods.into_iter().chain([&*place]) {
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
