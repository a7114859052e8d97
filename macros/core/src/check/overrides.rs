//! `#[allow(http::…, reason = "…")]`: which overrides are needed, and whether they say why.

use std::sync::Arc;

use http_semantics::rules::OVERRIDES_ARE_NEEDED;
use http_semantics::{Group, Level, RULES, Rule};

use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::model::Response;
use crate::nearest::nearest;
use crate::settings::{Demand, ProjectLevel, ProjectRules};
use crate::syntax::allow::Overridden;

/// What each override was needed for.
pub(super) struct Needs {
    /// For each response and each of its overrides, the highest level that it overrode. Empty if no
    /// response has an override.
    levels: Vec<Vec<Level>>,
    project: Option<Arc<ProjectRules>>,
}

impl Needs {
    pub(super) fn new(responses: &[Response], project: Option<&Arc<ProjectRules>>) -> Self {
        let mut index = 0;
        while index < responses.len() && responses[index].overrides.0.is_empty() {
            index += 1;
        }
        if index == responses.len() {
            return Needs { levels: Vec::new(), project: None };
        }
        let levels = responses.iter().map(|response| vec![Level::Fine; response.overrides.0.len()]);
        Needs { levels: levels.collect(), project: project.cloned() }
    }

    /// Whether the response with this index overrides what a rule reports. This counts as a need.
    pub(super) fn cover(
        &mut self,
        index: usize,
        response: &Response,
        (rule, group, level): (&'static Rule, Option<Group>, Level),
    ) -> bool {
        let Some(position) = response.overrides.position(rule, group) else { return false };
        let is_denied = level == Level::Warning
            && self.project.as_ref().is_some_and(|project| {
                project.level(rule).is_some_and(|setting| setting.level == ProjectLevel::Deny)
            });
        self.count(index, position, if is_denied { Level::Error } else { level });
        true
    }

    /// Whether the response with this index overrides a rule of the project settings. This counts as a need.
    pub(super) fn cover_other(
        &mut self,
        index: usize,
        response: &Response,
        (name, level): (&str, Level),
    ) -> bool {
        let Some(position) = response.overrides.position_of(name) else { return false };
        self.count(index, position, level);
        true
    }

    fn count(&mut self, index: usize, position: usize, level: Level) {
        if let Some(needed) = self.levels.get_mut(index).and_then(|all| all.get_mut(position)) {
            *needed = level.max(*needed);
        }
    }

    /// Reports overrides of errors without a reason, and overrides of nothing.
    pub(super) fn report(&self, responses: &[Response], diagnostics: &mut Diagnostics) {
        if self.levels.is_empty() {
            return;
        }
        for (response, levels) in responses.iter().zip(&self.levels) {
            for (one, level) in response.overrides.0.iter().zip(levels) {
                let name = one.of.name();
                if !is_known(&one.of, self.project.as_deref()) {
                    diagnostics.error(one.span, unknown_rule(&name, self.project.as_deref()));
                } else if *level == Level::Fine {
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
pub(super) fn suits_set(of: &Overridden) -> bool {
    let is_about_pairs = match of {
        Overridden::Rule(rule) => rule.judges_pairs(),
        Overridden::Group(_) => true,
        Overridden::Other(_) => false,
    };
    is_about_pairs && of.group() == Some(Group::Meaningless)
}

/// Whether the rule exists. Where a part of the project settings could not be read, each name can be that of a rule.
pub(super) fn is_known(of: &Overridden, project: Option<&ProjectRules>) -> bool {
    let Overridden::Other(name) = of else { return true };
    project.is_some_and(|project| project.is_incomplete() || project.demand(name).is_some())
}

pub(super) fn unknown_rule(name: &str, project: Option<&ProjectRules>) -> Message {
    let groups: Vec<String> = Group::ALL.iter().map(|group| group.name().to_owned()).collect();
    let rules = RULES.iter().filter(|rule| rule.group.is_some());
    let mut rules: Vec<String> = rules.map(|rule| rule.lint_name().to_string()).collect();
    if let Some(project) = project {
        rules.extend(project.demands().iter().map(Demand::lint_name));
    }
    let known = groups.iter().chain(&rules).map(String::as_str);
    message::unknown_rule(name, nearest(name, known, 1 + name.len() / 4), &groups)
}
