//! The settings of a crate, as the other stages and the command use them.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http_semantics::{Language, Rule};
use proc_macro2::TokenStream;
use quote::quote;

use super::combine::{Combined, combined};
use super::find::{self, FILE};
use super::mistake::{Mistake, MistakeKind};
use super::place::SettingPlace;
use super::profile;
use super::read::KEYS;
use super::rules::ProjectRules;
use crate::message::Message;

/// The project settings of a crate.
///
/// ```
/// use api_responses_macros_core::ProjectSettings;
///
/// let settings = ProjectSettings::parse("# Errors of the shop.\nerrors = \"shop::ApiError\"\n");
/// assert_eq!(settings.errors(), Some("shop::ApiError"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct ProjectSettings {
    errors: Option<(String, SettingPlace)>,
    runtime: Option<(String, SettingPlace)>,
    language: Option<&'static Language>,
    decode: Option<bool>,
    /// `None` if the file sets nothing about rules, so that it costs declarations nothing.
    rules: Option<Arc<ProjectRules>>,
    /// The paths of the files, if they come from files.
    files: Vec<String>,
    mistakes: Vec<Mistake>,
    /// What has been reported: one declaration reports it for the whole crate.
    reported: Arc<Reported>,
}

#[derive(Debug, Default)]
struct Reported {
    mistakes: AtomicBool,
    errors: AtomicBool,
    runtime: AtomicBool,
}

impl ProjectSettings {
    /// The name of the file.
    pub const FILE: &str = FILE;

    /// Reads the file of the package in a folder, or else that of its workspace. Without a file, there are no
    /// settings.
    ///
    /// The expansion reports a file that cannot be read.
    pub fn of_folder(folder: &Path) -> Self {
        let Some(found) = find::file_for(folder) else { return Self::default() };
        let mut settings = match fs::read_to_string(&found.path) {
            Ok(text) => Self::of(combined(&text, &found.shown, found.path.parent())),
            Err(error) => {
                let place = SettingPlace::of_file(&found.shown);
                let kind = MistakeKind::UnreadableFile(error.to_string());
                return Self { mistakes: vec![Mistake { place, kind }], ..Self::default() };
            }
        };
        settings.files.extend(found.path.to_str().map(str::to_owned));
        settings
    }

    /// Reads settings from the text of a file. A profile can be named, but has no path.
    pub fn parse(text: &str) -> Self {
        Self::of(combined(text, FILE, None))
    }

    fn of(combined: Combined) -> Self {
        let Combined { errors, runtime, language, decode, rules, mistakes, files } = combined;
        let files = files.iter().filter_map(|file| file.to_str().map(str::to_owned)).collect();
        let rules = (!rules.is_empty()).then(|| Arc::new(rules));
        Self { errors, runtime, language, decode, rules, files, mistakes, reported: Arc::default() }
    }

    /// The format of bare error codes: a type, and optionally its media type after `as`.
    pub fn errors(&self) -> Option<&str> {
        self.errors.as_ref().map(|(errors, _)| errors.as_str())
    }

    /// The path of the runtime crate, unless an attribute sets it.
    pub fn runtime(&self) -> Option<&str> {
        self.runtime.as_ref().map(|(runtime, _)| runtime.as_str())
    }

    /// The language of the documentation, unless an attribute sets it.
    pub fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// Whether responses are decoded into the enums of every declaration.
    pub fn decodes(&self) -> bool {
        self.decode == Some(true)
    }

    /// The level that the file sets for a rule of HTTP, and where.
    ///
    /// ```
    /// use api_responses_macros_core::ProjectSettings;
    /// use http_semantics::Rule;
    ///
    /// let settings = ProjectSettings::parse("[rules]\ndiscouraged = 'deny'");
    /// let rule = Rule::by_lint_name("conflicts_are_with_the_state").unwrap();
    /// let level = ("deny", "api-responses.toml, line 2".to_owned());
    /// assert_eq!(settings.level(rule), Some(level));
    /// ```
    pub fn level(&self, rule: &Rule) -> Option<(&'static str, String)> {
        let setting = self.rules.as_ref()?.level(rule)?;
        Some((setting.level.name(), setting.place.described()))
    }

    /// The rules of the project: the name, the level, and where each is set.
    ///
    /// ```
    /// use api_responses_macros_core::ProjectSettings;
    ///
    /// let settings = ProjectSettings::parse("[forbid.no-teapots]\ncodes = [418]");
    /// let place = "api-responses.toml, line 1".to_owned();
    /// assert_eq!(settings.own_rules(), [("no-teapots".to_owned(), "deny", place)]);
    /// ```
    pub fn own_rules(&self) -> Vec<(String, &'static str, String)> {
        let demands = self.rules.as_ref().map_or(&[][..], |rules| rules.demands());
        let rule = |demand: &super::demand::Demand| {
            (demand.name.clone(), demand.level.name(), demand.place.described())
        };
        demands.iter().map(rule).collect()
    }

    /// The mistakes in the file, as the macro reports them.
    ///
    /// ```
    /// use api_responses_macros_core::ProjectSettings;
    ///
    /// let mistakes = ProjectSettings::parse("language = 'en'").mistakes();
    /// assert!(mistakes[0].starts_with("api-responses.toml, line 1: there is no setting `language`"));
    /// ```
    pub fn mistakes(&self) -> Vec<String> {
        self.mistakes.iter().map(|mistake| mistake.message().to_string()).collect()
    }

    /// The tables of the file, each with its keys. The first one has no name. The keys of `rules` and `sets` are the
    /// names of rules and sets.
    ///
    /// ```
    /// use api_responses_macros_core::ProjectSettings;
    ///
    /// assert!(ProjectSettings::keys().iter().any(|(table, keys)| {
    ///     *table == "forbid" && keys.contains(&"codes")
    /// }));
    /// ```
    pub fn keys() -> &'static [(&'static str, &'static [&'static str])] {
        KEYS
    }

    /// The names of the profiles that are a part of this crate.
    ///
    /// ```
    /// use api_responses_macros_core::ProjectSettings;
    ///
    /// assert!(ProjectSettings::profiles().any(|name| name == "zalando"));
    /// ```
    pub fn profiles() -> impl Iterator<Item = &'static str> {
        profile::names()
    }

    /// The rules of the project and their levels, if the file has any.
    pub(crate) fn rules(&self) -> Option<&Arc<ProjectRules>> {
        self.rules.as_ref()
    }

    /// Takes the mistakes in the file, the first time that it is called, so that only one declaration reports them.
    pub(crate) fn take_mistakes(&self) -> impl Iterator<Item = Message> {
        let is_first = !self.mistakes.is_empty() && is_first(&self.reported.mistakes);
        self.mistakes.iter().filter(move |_| is_first).map(Mistake::message)
    }

    /// That the value of `errors` is not a type, the first time that it is called.
    pub(crate) fn take_mistake_of_errors(&self) -> Option<Message> {
        let (_, place) = self.errors.as_ref()?;
        is_first(&self.reported.errors).then(|| no_path("errors", place))
    }

    /// That the value of `crate` is not a path, the first time that it is called.
    pub(crate) fn take_mistake_of_runtime(&self) -> Option<Message> {
        let (_, place) = self.runtime.as_ref()?;
        is_first(&self.reported.runtime).then(|| no_path("crate", place))
    }

    /// Items that make cargo notice changes of the files.
    pub(crate) fn tracked(&self) -> Option<TokenStream> {
        if self.files.is_empty() {
            return None;
        }
        let files = &self.files;
        Some(quote!(
            #(const _: &[u8] = ::core::include_bytes!(#files);)*
        ))
    }
}

fn is_first(is_reported: &AtomicBool) -> bool {
    !is_reported.swap(true, Ordering::Relaxed)
}

fn no_path(key: &'static str, place: &SettingPlace) -> Message {
    Mistake { place: place.clone(), kind: MistakeKind::NoPath(key) }.message()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_and_comments_are_read() {
        let errors = |text: &str| {
            let settings = ProjectSettings::parse(text);
            assert!(settings.mistakes.is_empty(), "{text:?}: {:?}", settings.mistakes);
            settings.errors().map(str::to_owned)
        };
        assert_eq!(errors(""), None);
        assert_eq!(errors("\u{20}\n# errors = \"a\"\r\n"), None);
        assert_eq!(errors("errors=\"a::B\" # ours"), Some("a::B".to_owned()));
        assert_eq!(errors("errors = 'a::B as \"a/b\"'"), Some("a::B as \"a/b\"".to_owned()));
    }

    #[test]
    fn a_file_without_rules_costs_declarations_nothing() {
        assert!(ProjectSettings::parse("lang = 'en'").rules.is_none());
        assert!(ProjectSettings::parse("decode = true # shared").decodes());
        assert!(!ProjectSettings::parse("decode = false").decodes());
        assert!(!ProjectSettings::parse("").decodes());
        for text in ["decode = \"true\"", "decode = true\ndecode = true"] {
            assert_eq!(ProjectSettings::parse(text).mistakes.len(), 1, "{text}");
        }
        assert!(ProjectSettings::parse("[rules]\ndiscouraged = 'deny'").rules.is_some());
    }
}
