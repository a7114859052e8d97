//! The levels of rules: `[rules] conflicts-are-with-the-state = "deny"`.

use http_semantics::{Group, Level, RULES, Rule, Status};

use super::place::SettingPlace;

/// The level of a rule in the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProjectLevel {
    Allow,
    Warn,
    Deny,
}

impl ProjectLevel {
    pub(super) const NAMES: [&str; 3] = ["allow", "warn", "deny"];

    pub(super) fn by_name(name: &str) -> Option<Self> {
        match name {
            "allow" => Some(Self::Allow),
            "warn" => Some(Self::Warn),
            "deny" => Some(Self::Deny),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// A line below `[rules]`.
#[derive(Clone, Debug)]
pub(crate) struct LevelSetting {
    /// In kebab case.
    pub(crate) name: String,
    pub(crate) level: ProjectLevel,
    pub(crate) place: SettingPlace,
}

/// Why a rule or a group cannot have a level.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fixed {
    /// A specification makes it an error.
    Error,
    /// Nothing is reported about it.
    Unreported,
}

/// The names that can stand below `[rules]`, in kebab case.
pub(super) fn names() -> impl Iterator<Item = String> {
    let groups = Group::ALL.iter().map(|group| group.name().replace('_', "-"));
    groups.chain(RULES.iter().map(|rule| rule.name.to_owned()))
}

/// Whether a rule or a group of this name exists.
pub(super) fn exists(name: &str) -> bool {
    group(name).is_some() || rule(name).is_some()
}

pub(super) fn is_group(name: &str) -> bool {
    group(name).is_some()
}

fn group(name: &str) -> Option<Group> {
    let name = name.replace('-', "_");
    Group::ALL.iter().copied().find(|group| group.name() == name)
}

fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// Why a rule or a group cannot have the level.
///
/// What a specification makes an error remains one: an override says its reason beside the response, where the
/// readers of the documentation find it. A whole project has no such place.
pub(super) fn fixed(name: &str, level: ProjectLevel) -> Option<Fixed> {
    let is_lowered = level != ProjectLevel::Deny;
    if let Some(group) = group(name) {
        return match group {
            Group::Discouraged | Group::Incomplete => None,
            _ if group.needs_reason() => is_lowered.then_some(Fixed::Error),
            _ => Some(Fixed::Unreported),
        };
    }
    let rule = rule(name)?;
    match rule.level {
        Level::Warning if is_default_header(rule) => Some(Fixed::Unreported),
        Level::Warning => None,
        Level::Error => is_lowered.then_some(Fixed::Error),
        _ => Some(Fixed::Unreported),
    }
}

/// Whether the rule gives responses a header field by default, so that nothing can break it.
fn is_default_header(rule: &Rule) -> bool {
    Status::all().iter().any(|status| {
        let is_of =
            |name: &str| Rule::of_default_header(status.code, name).is_some_and(|own| own == rule);
        status.recommended.iter().any(|field| is_of(field.name))
    })
}

/// Whether a setting is about the rule: by its name, or by that of its group.
pub(super) fn is_about(setting: &LevelSetting, rule: &Rule) -> bool {
    setting.name == rule.name || rule.group.is_some_and(|own| group(&setting.name) == Some(own))
}
