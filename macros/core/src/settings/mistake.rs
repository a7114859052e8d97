//! What can be wrong in the file.

use http_semantics::{Language, Method};

use super::level::{Fixed, ProjectLevel};
use super::place::SettingPlace;
use crate::message::{self, Message};
use crate::nearest::nearest;

/// A mistake in the file.
#[derive(Clone, Debug)]
pub(super) struct Mistake {
    pub(super) place: SettingPlace,
    pub(super) kind: MistakeKind,
}

#[derive(Clone, Debug)]
pub(super) enum MistakeKind {
    /// A key that the table does not have, and those that it has.
    UnknownKey(String, &'static [&'static str]),
    UnknownTable(String, &'static [&'static str]),
    /// The line is not TOML; what is expected.
    NotToml(&'static str),
    Twice(String),
    /// A key with a value of another kind; what is expected.
    WrongValue(String, &'static str),
    /// A table without a key that it needs; the keys.
    Missing(String, &'static str),
    UnknownLanguage(String),
    UnknownMethod(String),
    UnknownLevel(String),
    NotACode(String),
    /// The name of a rule of the project is not in kebab case.
    NotAName(String),
    /// A rule of HTTP has this name.
    NameOfRule(String),
    UnknownRule(String, Option<String>),
    FixedLevel(String, Fixed),
    UnknownProfile(String, Vec<&'static str>),
    UnreadableProfile(String, String),
    /// The profile starts from itself.
    CyclicProfile(String),
    UnreadableFile(String),
    NoPath(&'static str),
}

impl Mistake {
    pub(super) fn message(&self) -> Message {
        let place = self.place.described();
        match &self.kind {
            MistakeKind::UnknownKey(key, known) => {
                message::unknown_setting(&place, key, near(key, known), known)
            }
            MistakeKind::UnknownTable(name, known) => {
                message::unknown_table(&place, name, near(name, known), known)
            }
            MistakeKind::NotToml(expected) => message::not_toml(&place, expected),
            MistakeKind::Twice(key) => message::setting_twice(&place, key),
            MistakeKind::WrongValue(key, expected) => {
                message::wrong_value_of_setting(&place, key, expected)
            }
            MistakeKind::Missing(table, keys) => message::missing_setting(&place, table, keys),
            MistakeKind::UnknownLanguage(tag) => {
                let known: Vec<&str> =
                    Language::all().iter().map(|language| language.tag).collect();
                message::unknown_language_of_project(&place, tag, &known)
            }
            MistakeKind::UnknownMethod(word) => {
                let known: Vec<&str> = Method::ALL.iter().map(|method| method.as_str()).collect();
                let near = nearest(&word.to_ascii_uppercase(), known.iter().copied(), 2);
                message::unknown_method_of_project(&place, word, near, &known)
            }
            MistakeKind::UnknownLevel(word) => {
                let near = near(word, &ProjectLevel::NAMES);
                message::unknown_level(&place, word, near, &ProjectLevel::NAMES)
            }
            MistakeKind::NotACode(text) => message::not_a_code_of_project(&place, text),
            MistakeKind::NotAName(name) => message::name_of_project_rule(&place, name),
            MistakeKind::NameOfRule(name) => message::name_of_http_rule(&place, name),
            MistakeKind::UnknownRule(name, nearest) => {
                message::unknown_rule_of_project(&place, name, nearest.as_deref())
            }
            MistakeKind::FixedLevel(name, Fixed::Error) => message::level_of_error(&place, name),
            MistakeKind::FixedLevel(name, Fixed::Unreported) => {
                message::level_of_unreported(&place, name)
            }
            MistakeKind::UnknownProfile(name, known) => {
                message::unknown_profile(&place, name, near(name, known), known)
            }
            MistakeKind::UnreadableProfile(path, reason) => {
                message::unreadable_profile(&place, path, reason)
            }
            MistakeKind::CyclicProfile(path) => message::cyclic_profile(&place, path),
            MistakeKind::UnreadableFile(reason) => message::unreadable_settings(&place, reason),
            MistakeKind::NoPath(key) => message::setting_needs_path(&place, key),
        }
    }
}

fn near<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    nearest(word, known.iter().copied(), 1 + word.len() / 4)
}
