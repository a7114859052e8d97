//! Header fields that a response has by default because HTTP recommends them.

use http_semantics::{Strength, When};

use super::methods::Methods;
use super::response::Response;
use crate::syntax::allow::Exemption;

/// Recommended header fields that are added unless an `allow` declines them. Other recommended fields
/// are not added, because only the author can decide about them.
const RECOMMENDED_BY_DEFAULT: &[(&str, Exemption)] = &[
    ("Location", Exemption::MissingLocation),
    ("Content-Range", Exemption::Incomplete),
    ("Accept-Patch", Exemption::Incomplete),
];

impl Response {
    /// The recommended header fields that the response has by default, each with the `allow` that
    /// declines it.
    pub(crate) fn recommended_by_default(
        &self,
        methods: &Methods,
    ) -> Vec<(&'static str, Exemption)> {
        let Some(status) = self.registered() else { return Vec::new() };
        let recommended = status
            .recommended
            .iter()
            .filter(|field| field.strength == Strength::Should && applies(field.when, methods));
        let by_default = recommended.filter_map(|field| {
            RECOMMENDED_BY_DEFAULT.iter().copied().find(|(name, _)| *name == field.name)
        });
        by_default.collect()
    }
}

/// A recommendation for some methods applies if the operation has no other method.
fn applies(when: When, methods: &Methods) -> bool {
    match when {
        When::Always => true,
        When::On(meant) => match methods {
            Methods::Known(known) => known.iter().all(|method| meant.contains(&method.value)),
            Methods::Unknown | Methods::Any => false,
        },
        _ => false,
    }
}
