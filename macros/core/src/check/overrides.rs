//! `#[allow(http::…, reason = "…")]`: which overrides are needed, and whether they say why.

use http_semantics::rules::OVERRIDES_ARE_NEEDED;
use http_semantics::{Group, Level, Rule};

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::Response;
use crate::syntax::allow::Overridden;

/// What each override was needed for.
pub(super) struct Needs {
    /// For each response and each of its overrides, the highest level that it overrode. Empty if no
    /// response has an override.
    levels: Vec<Vec<Level>>,
}

impl Needs {
    pub(super) fn new(responses: &[Response]) -> Self {
        let mut index = 0;
        while index < responses.len() && responses[index].overrides.0.is_empty() {
            index += 1;
        }
        if index == responses.len() {
            return Needs { levels: Vec::new() };
        }
        let levels = responses.iter().map(|response| vec![Level::Fine; response.overrides.0.len()]);
        Needs { levels: levels.collect() }
    }

    /// Whether the response with this index overrides what a rule reports. This counts as a need.
    pub(super) fn cover(
        &mut self,
        index: usize,
        response: &Response,
        (rule, group, level): (&'static Rule, Option<Group>, Level),
    ) -> bool {
        let Some(position) = response.overrides.position(rule, group) else { return false };
        if let Some(needed) = self.levels.get_mut(index).and_then(|all| all.get_mut(position)) {
            *needed = level.max(*needed);
        }
        true
    }

    /// Reports overrides of errors without a reason, and overrides of nothing.
    pub(super) fn report(&self, responses: &[Response], diagnostics: &mut Diagnostics) {
        if self.levels.is_empty() {
            return;
        }
        for (response, levels) in responses.iter().zip(&self.levels) {
            for (one, level) in response.overrides.0.iter().zip(levels) {
                let name = one.of.name();
                if *level == Level::Fine {
                    let message = message::override_of_nothing(&name, response.status.value);
                    let levels = &response.levels;
                    diagnostics.warning(&OVERRIDES_ARE_NEEDED, one.span, levels, message);
                } else if *level == Level::Error && one.reason.is_none() {
                    diagnostics.error(one.span, message::override_without_reason(&name));
                }
                if let Some(reason) = &one.reason
                    && reason.value.trim().is_empty()
                {
                    diagnostics.error(reason.span, message::empty_reason());
                }
            }
        }
    }
}

/// Whether a set, whose codes are judged one by one, can need the override: only a code that has no
/// meaning for the method is reported there.
pub(super) fn suits_set(of: Overridden) -> bool {
    let is_about_pairs = match of {
        Overridden::Rule(rule) => rule.judges_pairs(),
        Overridden::Group(_) => true,
    };
    is_about_pairs && of.group() == Some(Group::Meaningless)
}
