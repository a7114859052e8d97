//! Header fields that a response has by default because HTTP requires or recommends them, and that an override
//! leaves out.

use http_semantics::{RequiredField, Rule, Strength, When};

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
        let mut by_default = Vec::new();
        for field in status.recommended {
            if field.strength == Strength::Should
                && has_default(status.code, field.name)
                && applies(field.when, methods)
                && let Some(rule) = Rule::of_default_header(status.code, field.name)
            {
                by_default.push((field.name, rule));
            }
        }
        by_default
    }
}

impl Response {
    /// Whether an override leaves out a header field that HTTP requires.
    pub(crate) fn leaves_out(&self, field: &RequiredField) -> bool {
        // Overrides are rare, and comparing names is not free.
        !self.overrides.0.is_empty()
            && Rule::of_required_header(self.status.value, field.name)
                .is_some_and(|rule| self.overrides.leave_out(rule))
    }
}

/// The fields that a rule gives to responses by default. The search among all rules is expensive; a test
/// compares its results with this list.
const WITH_DEFAULT: &[(u16, &str)] = &[
    (201, "Location"),
    (301, "Location"),
    (302, "Location"),
    (303, "Location"),
    (307, "Location"),
    (308, "Location"),
    (415, "Accept-Patch"),
    (416, "Content-Range"),
];

fn has_default(code: u16, name: &str) -> bool {
    let mut index = 0;
    while index < WITH_DEFAULT.len() {
        let (of, field) = WITH_DEFAULT[index];
        if of == code && field == name {
            return true;
        }
        index += 1;
    }
    false
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

#[cfg(test)]
mod tests {
    use http_semantics::Status;

    use super::*;

    #[test]
    fn defaults_are_those_of_the_rules() {
        let fields = Status::all()
            .iter()
            .flat_map(|status| status.recommended.iter().map(|field| (status.code, field)));
        let by_default: Vec<_> = fields
            .filter(|(code, field)| {
                field.strength == Strength::Should
                    && Rule::of_default_header(*code, field.name).is_some()
            })
            .map(|(code, field)| (code, field.name))
            .collect();
        assert_eq!(by_default, WITH_DEFAULT);
    }
}
