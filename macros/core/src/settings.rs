//! Project settings: the file `api-responses.toml` beside `Cargo.toml`.
//!
//! Only a file reaches every attribute of a crate. A macro cannot give an attribute a default, no state
//! may pass from one expansion to the next, and cargo does not notice a changed environment variable.
//! cargo notices a changed file, because the output includes it.
//!
//! The format is a part of TOML: comments, and one `key = "value"` or `key = true` a line.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use http_semantics::Language;
use proc_macro2::TokenStream;
use quote::quote;

use crate::message::{self, Message};

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
    errors: Option<String>,
    language: Option<&'static Language>,
    decode: Option<bool>,
    /// The path of the file, if they come from one.
    file: Option<String>,
    mistakes: Vec<Mistake>,
}

/// An error in the file.
#[derive(Clone, Debug)]
struct Mistake {
    /// `None` for an error of the whole file.
    line: Option<usize>,
    kind: MistakeKind,
}

#[derive(Clone, Debug)]
enum MistakeKind {
    UnknownKey(String),
    NotASetting,
    Twice(String),
    UnknownLanguage(String),
    Unreadable(String),
}

impl ProjectSettings {
    /// The name of the file.
    pub const FILE: &str = "api-responses.toml";

    /// Reads the file in a folder. Without a file, there are no settings.
    ///
    /// The expansion reports a file that cannot be read.
    pub fn of_folder(folder: &Path) -> Self {
        let file = folder.join(Self::FILE);
        let mut settings = match fs::read_to_string(&file) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                let kind = MistakeKind::Unreadable(error.to_string());
                return Self { mistakes: vec![Mistake { line: None, kind }], ..Self::default() };
            }
        };
        settings.file = file.to_str().map(str::to_owned);
        settings
    }

    /// Reads settings from the text of a file.
    pub fn parse(text: &str) -> Self {
        let mut settings = Self::default();
        for (index, line) in text.lines().enumerate() {
            if let Err(kind) = settings.take(line.trim()) {
                settings.mistakes.push(Mistake { line: Some(index + 1), kind });
            }
        }
        settings
    }

    fn take(&mut self, line: &str) -> Result<(), MistakeKind> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (key, value) = line.split_once('=').ok_or(MistakeKind::NotASetting)?;
        if key.trim() == "decode" {
            let decode = flag(value.trim()).ok_or(MistakeKind::NotASetting)?;
            let is_twice = self.decode.replace(decode).is_some();
            return if is_twice { Err(MistakeKind::Twice("decode".to_owned())) } else { Ok(()) };
        }
        let value = text(value.trim()).ok_or(MistakeKind::NotASetting)?;
        let twice = match key.trim() {
            "errors" => self.errors.replace(value.to_owned()).is_some(),
            "lang" => {
                let language = Language::by_tag(value);
                let language =
                    language.ok_or_else(|| MistakeKind::UnknownLanguage(value.to_owned()))?;
                self.language.replace(language).is_some()
            }
            other => return Err(MistakeKind::UnknownKey(other.to_owned())),
        };
        if twice { Err(MistakeKind::Twice(key.trim().to_owned())) } else { Ok(()) }
    }

    /// The format of bare error codes: a type, and optionally its media type after `as`.
    pub fn errors(&self) -> Option<&str> {
        self.errors.as_deref()
    }

    /// The language of the documentation, unless an attribute sets it.
    pub fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// Whether responses are decoded into the enums of every declaration.
    pub fn decodes(&self) -> bool {
        self.decode == Some(true)
    }

    /// The errors in the file.
    pub(crate) fn mistakes(&self) -> impl Iterator<Item = Message> {
        self.mistakes.iter().map(Mistake::message)
    }

    /// An item that makes cargo notice changes of the file.
    pub(crate) fn tracked(&self) -> Option<TokenStream> {
        let file = self.file.as_ref()?;
        Some(quote!(
            const _: &[u8] = ::core::include_bytes!(#file);
        ))
    }
}

impl Mistake {
    fn message(&self) -> Message {
        let place = match self.line {
            Some(line) => format!("{}, line {line}", ProjectSettings::FILE),
            None => ProjectSettings::FILE.to_owned(),
        };
        match &self.kind {
            MistakeKind::UnknownKey(key) => message::unknown_setting(&place, key),
            MistakeKind::UnknownLanguage(tag) => {
                let known: Vec<&str> =
                    Language::all().iter().map(|language| language.tag).collect();
                message::unknown_language_of_project(&place, tag, &known)
            }
            MistakeKind::NotASetting => message::not_a_setting(&place),
            MistakeKind::Twice(key) => message::setting_twice(&place, key),
            MistakeKind::Unreadable(reason) => message::unreadable_settings(&place, reason),
        }
    }
}

/// `true` or `false`. Only a comment may follow.
fn flag(value: &str) -> Option<bool> {
    match value.split('#').next()?.trim_end() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The text between quotation marks of either kind. Only a comment may follow.
fn text(value: &str) -> Option<&str> {
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (text, rest) = value[1..].split_once(quote)?;
    let rest = rest.trim_start();
    // No setting needs an escape.
    let is_plain = !(quote == '"' && text.contains('\\'));
    (is_plain && (rest.is_empty() || rest.starts_with('#'))).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_and_comments_are_read() {
        let errors = |text: &str| {
            let settings = ProjectSettings::parse(text);
            assert!(settings.mistakes.is_empty(), "{text:?}: {:?}", settings.mistakes);
            settings.errors
        };
        assert_eq!(errors(""), None);
        assert_eq!(errors("\u{20}\n# errors = \"a\"\r\n"), None);
        assert_eq!(errors("errors=\"a::B\" # ours"), Some("a::B".to_owned()));
        assert_eq!(errors("errors = 'a::B as \"a/b\"'"), Some("a::B as \"a/b\"".to_owned()));
    }

    #[test]
    fn flags_are_read() {
        assert!(ProjectSettings::parse("decode = true # shared").decodes());
        assert!(!ProjectSettings::parse("decode = false").decodes());
        assert!(!ProjectSettings::parse("").decodes());
    }

    #[test]
    fn anything_else_is_an_error() {
        for text in [
            "errors",
            "errors = a::B",
            "errors = \"a::B",
            "errors = \"a::B\" \"c\"",
            "errors = \"a\\u0062\"",
            "[errors]",
            "error = \"a::B\"",
            "lang = \"tlh\"",
            "errors = \"a\"\nerrors = \"b\"",
            "decode = \"true\"",
            "decode = true\ndecode = true",
        ] {
            assert_eq!(ProjectSettings::parse(text).mistakes.len(), 1, "{text:?}");
        }
    }
}
