//! Header fields that a response has by default because HTTP recommends them.

use http_semantics::{Rule, Strength, When};

use super::methods::Methods;
use super::response::Response;

impl Response {
    /// The recommended header fields that the response has by default, each with the rule that gives
    /// it. Other recommended fields are not added, because only the author can decide about them.
    pub(crate) fn recommended_by_default(
        &self,
        methods: &Methods,
    ) -> Vec<(&'static str, &'static Rule)> {
        let Some(status) = self.registered() else { return Vec::new() };
        let recommended = status
            .recommended
            .iter()
            .filter(|field| field.strength == Strength::Should && applies(field.when, methods));
        let by_default = recommended.filter_map(|field| {
            let rule = Rule::of_default_header(status.code, field.name)?;
            Some((field.name, rule))
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
