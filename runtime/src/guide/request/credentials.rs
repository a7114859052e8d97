//! The credentials of a request.

use http_semantics::Words;

use super::part::Part;
use crate::guide::endpoint::Endpoint;
use crate::guide::text::Text;
use crate::request::challenges::challenges;
use crate::request::description::Described;
use crate::request::security::{SecurityKind, SecurityScheme};

/// Returns the schemes that extractors describe, or else those of the declared challenges.
pub(super) fn schemes(endpoint: &Endpoint) -> Vec<SecurityScheme> {
    let described = endpoint.request().described.into_iter();
    let schemes = described.filter_map(|described| match described {
        Described::Security(scheme) => Some(scheme),
        _ => None,
    });
    let schemes: Vec<SecurityScheme> = schemes.collect();
    if schemes.is_empty() { challenges(endpoint.operation()) } else { schemes }
}

/// Returns the part of the request that shows who sends it.
pub(super) fn credentials(scheme: &SecurityScheme, words: &'static Words) -> Part {
    let (name, usual) = match &scheme.kind {
        SecurityKind::Http(name) => {
            (format!("Authorization: {}", capitalized(name)), name.as_str())
        }
        SecurityKind::HeaderField(name) => (format!("{name}: …"), *name),
        SecurityKind::Cookie(name) => (format!("Cookie: {name}=…"), *name),
        SecurityKind::QueryParameter(name) => (format!("?{name}=…"), *name),
    };
    let name = Some(Text::new_owned(&name));
    // A name of its own says what the credentials are.
    let description = (scheme.name != usual).then(|| Text::new_owned(&scheme.name));
    Part { name, description, is_optional: scheme.is_optional, ..Part::at(words.authentication) }
}

/// Returns `Bearer`, as specifications write it. The case does not matter (RFC 9110 §11.1).
pub(super) fn capitalized(scheme: &str) -> String {
    let (first, rest) = scheme.split_at_checked(1).unwrap_or(("", scheme));
    format!("{}{rest}", first.to_ascii_uppercase())
}
