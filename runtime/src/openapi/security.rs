//! Security schemes: those that extractors describe, or those of declared challenges.

use std::collections::BTreeMap;

use ::utoipa::openapi::RefOr;
use ::utoipa::openapi::security::SecurityRequirement;
use ::utoipa::openapi::security::SecurityScheme as OpenApiScheme;
use serde_json::{Value, json};

use crate::Operation;
use crate::request::challenges::challenges;
use crate::request::description::{Described, RequestDescription};
use crate::request::security::{SecurityKind, SecurityScheme};

/// All schemes of a document by their names.
#[derive(Default)]
pub(super) struct Schemes(BTreeMap<String, OpenApiScheme>);

impl Schemes {
    /// Adds the schemes of an operation, and returns what it requires: one of the requirements, or `None` if it
    /// says nothing.
    pub(super) fn require(
        &mut self,
        operation: Operation,
        request: &RequestDescription,
    ) -> Option<Vec<SecurityRequirement>> {
        let described: Vec<&SecurityScheme> = request
            .described
            .iter()
            .filter_map(|described| match described {
                Described::Security(scheme) => Some(scheme),
                _ => None,
            })
            .collect();
        if described.is_empty() {
            let challenges = challenges(operation).into_iter();
            let schemes = challenges.filter_map(|scheme| self.add(&scheme));
            let requirements: Vec<_> = schemes.map(|name| requirement(&name)).collect();
            return (!requirements.is_empty()).then_some(requirements);
        }
        let is_optional = described.iter().all(|scheme| scheme.is_optional);
        let names = described.into_iter().filter_map(|scheme| self.add(scheme));
        let all = names.fold(SecurityRequirement::default(), |all, name| {
            all.add(name, <[&str; 0]>::default())
        });
        let nothing = is_optional.then(SecurityRequirement::default);
        Some(nothing.into_iter().chain([all]).collect())
    }

    /// Adds a scheme, unless it is there, and returns its name. Of two schemes with one name, the second gets a
    /// number. `None` if OpenAPI does not know it.
    fn add(&mut self, scheme: &SecurityScheme) -> Option<String> {
        let converted = converted(scheme)?;
        let base = scheme.name.replace(|one: char| !is_of_name(one), "_");
        let mut name = base.clone();
        let mut number = 2;
        while self.0.get(&name).is_some_and(|other| *other != converted) {
            name = format!("{base}{number}");
            number += 1;
        }
        self.0.insert(name.clone(), converted);
        Some(name)
    }

    pub(super) fn into_components(self) -> BTreeMap<String, RefOr<OpenApiScheme>> {
        self.0.into_iter().map(|(name, scheme)| (name, RefOr::T(scheme))).collect()
    }
}

/// "All the fixed fields declared above are objects that MUST use keys that match the regular expression"
/// (OpenAPI 3.1.1 §4.8.7)
fn is_of_name(one: char) -> bool {
    one.is_ascii_alphanumeric() || matches!(one, '.' | '-' | '_')
}

fn requirement(name: &str) -> SecurityRequirement {
    SecurityRequirement::new(name, <[&str; 0]>::default())
}

fn converted(scheme: &SecurityScheme) -> Option<OpenApiScheme> {
    let key = |place: &str, name: &str| json!({ "type": "apiKey", "in": place, "name": name });
    let value: Value = match &scheme.kind {
        SecurityKind::Http(scheme) => json!({ "type": "http", "scheme": scheme }),
        SecurityKind::HeaderField(name) => key("header", name),
        SecurityKind::Cookie(name) => key("cookie", name),
        SecurityKind::QueryParameter(name) => key("query", name),
    };
    let converted = serde_json::from_value(value);
    if converted.is_err() {
        tracing::debug!(
            scheme = &*scheme.name,
            "left out of the OpenAPI document: utoipa does not know this authentication scheme"
        );
    }
    converted.ok()
}
