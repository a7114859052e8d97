//! Explanations of status codes.

use http_semantics::{Class, Language, Reference, State, Status, Unregistered};

/// A status code that an endpoint uses.
pub(super) struct Code {
    pub(super) number: u16,
    language: &'static Language,
}

/// A remark about a status code.
pub(super) enum Remark {
    Sentence(String),
    /// The codes to use instead.
    Replacements(Vec<u16>),
}

impl Code {
    pub(super) fn new(number: u16, language: &'static Language) -> Self {
        Self { number, language }
    }

    /// Returns `Not Found`, or the usual name of an unregistered code.
    pub(super) fn phrase(&self) -> &'static str {
        Status::get(self.number).map_or_else(
            || Unregistered::get(self.number).map_or("", |code| code.name),
            |status| status.phrase,
        )
    }

    /// Returns `404 Not Found`.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.number, self.phrase()).trim_end().to_owned()
    }

    /// Returns the first digit, from 1 to 5. Other codes count as server errors (RFC 9110 §15).
    pub(super) fn class(&self) -> u16 {
        Class::of(self.number).map_or(5, |class| class.fallback() / 100)
    }

    pub(super) fn description(&self) -> Option<&'static str> {
        self.language.describe(self.number)
    }

    pub(super) fn reference(&self) -> Option<Reference> {
        Status::get(self.number).map(|status| status.reference)
    }

    /// Returns the reasons not to use the code.
    pub(super) fn remarks(&self) -> Vec<Remark> {
        let words = &self.language.words;
        if let Some(status) = Status::get(self.number) {
            let remark = match status.state {
                State::Deprecated => words.deprecated,
                State::Unused => words.unused,
                State::Temporary => words.temporary,
                _ => return Vec::new(),
            };
            return vec![Remark::Sentence(remark.to_owned())];
        }
        let fallback = Class::of(self.number).map_or(500, Class::fallback);
        let fallback = words.unregistered.replacen("{}", &fallback.to_string(), 1);
        let instead = Unregistered::get(self.number).map_or(&[][..], |code| code.instead);
        let instead = (!instead.is_empty()).then(|| Remark::Replacements(instead.to_vec()));
        [Remark::Sentence(fallback)].into_iter().chain(instead).collect()
    }
}
