//! The anchors of a guide.

use std::collections::HashSet;

use http_semantics::Method;

use super::endpoint::Endpoint;

/// Returns the anchor of the explanation of a status code: `status-404`.
pub(super) fn of_code(code: u16) -> String {
    format!("status-{code}")
}

/// Returns the anchor of a type: `type-Book`. The names of components consist of letters, digits and `.-_` (OpenAPI
/// 3.1.1 §4.8.7).
pub(super) fn of_type(name: &str) -> String {
    let is_of_name = |one: char| one.is_ascii_alphanumeric() || matches!(one, '.' | '-' | '_');
    format!("type-{}", name.replace(|one| !is_of_name(one), "-"))
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
        self.unique(&name)
    }

    /// Returns `problem-taken` for `/problems/taken`: the last part distinguishes problem types.
    pub(super) fn of_problem_type(&mut self, problem_type: &str) -> String {
        let last = problem_type.trim_end_matches('/').rsplit(['/', ':', '#']).next();
        let mut name = String::from("problem");
        for word in last.unwrap_or_default().split(|one: char| !one.is_ascii_alphanumeric()) {
            if !word.is_empty() {
                name.push('-');
                name.push_str(&word.to_ascii_lowercase());
            }
        }
        self.unique(&name)
    }

    fn unique(&mut self, name: &str) -> String {
        let mut numbered = name.to_owned();
        let mut number = 2_u32;
        while !self.given.insert(numbered.clone()) {
            numbered = format!("{name}-{number}");
            number += 1;
        }
        numbered
    }
}
