//! What a whole crate has agreed on, said once: `api-responses.toml` beside its `Cargo.toml`.
//!
//! A file, since nothing else reaches every attribute of a crate: an attribute cannot be given a
//! default by a macro, no state may pass from one to the next, and cargo does not notice that an
//! environment variable changed. It notices a file, which the output includes for that reason.
//!
//! The form is the part of TOML that is needed: one `key = "value"` a line, and comments.

use std::io::ErrorKind;
use std::path::Path;
use std::{fmt, fs};

use http_semantics::Language;
use proc_macro2::TokenStream;
use quote::quote;

use crate::message;

/// The conventions of a crate.
///
/// ```
/// use api_responses_macros_core::ProjectSettings;
///
/// let settings = ProjectSettings::parse("# The shop's own.\nerrors = \"shop::ApiError\"\n");
/// assert_eq!(settings.errors(), Some("shop::ApiError"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct ProjectSettings {
    errors: Option<String>,
    language: Option<&'static Language>,
    /// Where they stand, if in a file.
    file: Option<String>,
    mistakes: Vec<Mistake>,
}

/// A line that says nothing that could be followed.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    /// Unset when it is the file as a whole.
    pub(crate) line: Option<usize>,
    pub(crate) what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    UnknownKey(String),
    NotAPair,
    Twice(String),
    UnknownLanguage(String),
    Unreadable(String),
}

impl ProjectSettings {
    /// The name of the file.
    pub const FILE: &str = "api-responses.toml";

    /// Those in the file of a folder, or none if there is no such file.
    ///
    /// A file that cannot be read is a mistake, which the expansion reports.
    pub fn of_folder(folder: &Path) -> Self {
        let file = folder.join(Self::FILE);
        let mut settings = match fs::read_to_string(&file) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                let what = What::Unreadable(error.to_string());
                return Self { mistakes: vec![Mistake { line: None, what }], ..Self::default() };
            }
        };
        settings.file = file.to_str().map(str::to_owned);
        settings
    }

    /// Those that a text says.
    pub fn parse(text: &str) -> Self {
        let mut settings = Self::default();
        for (index, line) in text.lines().enumerate() {
            if let Err(what) = settings.take(line.trim()) {
                settings.mistakes.push(Mistake { line: Some(index + 1), what });
            }
        }
        settings
    }

    fn take(&mut self, line: &str) -> Result<(), What> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (key, value) = line.split_once('=').ok_or(What::NotAPair)?;
        let value = text(value.trim()).ok_or(What::NotAPair)?;
        let twice = match key.trim() {
            "errors" => self.errors.replace(value.to_owned()).is_some(),
            "lang" => {
                let language = Language::by_tag(value);
                let language = language.ok_or_else(|| What::UnknownLanguage(value.to_owned()))?;
                self.language.replace(language).is_some()
            }
            other => return Err(What::UnknownKey(other.to_owned())),
        };
        if twice { Err(What::Twice(key.trim().to_owned())) } else { Ok(()) }
    }

    /// What bare error codes are sent as: a type, and perhaps its media type behind `as`.
    pub fn errors(&self) -> Option<&str> {
        self.errors.as_deref()
    }

    /// What documentation is written in where an attribute does not say.
    pub fn language(&self) -> Option<&'static Language> {
        self.language
    }

    pub(crate) fn mistakes(&self) -> impl Iterator<Item = message::Message> {
        self.mistakes.iter().map(message::in_settings)
    }

    /// What makes cargo notice that the file changed.
    pub(crate) fn tracked(&self) -> Option<TokenStream> {
        let file = self.file.as_ref()?;
        Some(quote!(
            const _: &[u8] = ::core::include_bytes!(#file);
        ))
    }
}

/// What stands between quotation marks of either kind, with nothing but a comment behind it.
fn text(value: &str) -> Option<&str> {
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (text, rest) = value[1..].split_once(quote)?;
    let rest = rest.trim_start();
    // Escapes are for what a path never has.
    let is_plain = !(quote == '"' && text.contains('\\'));
    (is_plain && (rest.is_empty() || rest.starts_with('#'))).then_some(text)
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}", ProjectSettings::FILE),
            None => f.write_str(ProjectSettings::FILE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_and_comments_are_read() {
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
    fn anything_else_is_a_mistake() {
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
        ] {
            assert_eq!(ProjectSettings::parse(text).mistakes.len(), 1, "{text:?}");
        }
    }
}
