//! The rules of the project, from all of its files.

use http_semantics::Rule;

use super::demand::{Demand, DemandKind};
use super::level::{self, LevelSetting};
use super::read::KnownSet;

/// The levels of rules, and the rules of the project.
#[derive(Debug, Default)]
pub(crate) struct ProjectRules {
    /// The nearest first.
    pub(super) levels: Vec<LevelSetting>,
    pub(super) demands: Vec<Demand>,
    pub(super) sets: Vec<KnownSet>,
    /// Whether a part of a file could not be read, so that names can be missing.
    pub(super) is_incomplete: bool,
}

impl ProjectRules {
    /// The level that the file sets for a rule of HTTP.
    pub(crate) fn level(&self, rule: &Rule) -> Option<&LevelSetting> {
        self.levels.iter().find(|setting| level::is_about(setting, rule))
    }

    pub(crate) fn demands(&self) -> &[Demand] {
        &self.demands
    }

    /// Whether a rule is about endpoints with a certain extractor.
    pub(crate) fn mentions_extractors(&self) -> bool {
        self.demands
            .iter()
            .any(|demand| matches!(&demand.kind, DemandKind::Require { extractor: Some(_), .. }))
    }

    /// The rule with this name in an `allow`.
    pub(crate) fn demand(&self, lint_name: &str) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.lint_name() == lint_name)
    }

    /// Whether a name in an `allow` can be that of a rule that could not be read.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.is_incomplete
    }

    /// The codes of a set, by the last segment of its path.
    pub(crate) fn set(&self, name: &str) -> Option<&KnownSet> {
        self.sets.iter().find(|set| set.name == name)
    }

    pub(crate) fn sets(&self) -> &[KnownSet] {
        &self.sets
    }

    pub(super) fn is_empty(&self) -> bool {
        self.levels.is_empty()
            && self.demands.is_empty()
            && self.sets.is_empty()
            && !self.is_incomplete
    }
}
