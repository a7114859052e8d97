//! Findings and their messages.

use std::fmt;

use http_semantics::{Class, Method, State, Status, Unregistered, judge};

/// Something that is wrong or out of date, and what to write instead.
///
/// `Display` writes the problem, and on a second line the remedy and the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line in the text, counted from 1; `None` for findings about the whole text.
    pub line: Option<usize>,
    /// What is wrong.
    pub mistake: Mistake,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The phrase belongs to another code.
    PhraseOfAnother {
        /// The status with this number.
        status: &'static Status,
        /// The text beside it.
        phrase: String,
        /// The status that the phrase belongs to.
        owner: &'static Status,
        /// The line that lists the owner with its own name.
        line: Option<usize>,
    },
    /// The code is not registered.
    Unassigned {
        /// The number.
        code: u16,
        /// The status that the phrase beside it belongs to.
        owner: Option<&'static Status>,
    },
    /// The code is deprecated, obsolete or unused, and the row does not say so.
    Retired {
        /// The code.
        status: &'static Status,
    },
    /// The phrase is a former name of the code.
    FormerName {
        /// The code.
        status: &'static Status,
        /// The text beside it.
        phrase: String,
    },
    /// The phrase is misspelled by one or two letters.
    Misspelled {
        /// The code.
        status: &'static Status,
        /// The text beside it.
        phrase: String,
    },
    /// A column of reason phrases contains another text.
    WrongPhrase {
        /// The code.
        status: &'static Status,
        /// The text beside it.
        phrase: String,
    },
    /// The row has no phrase, unlike the others.
    NoPhrase {
        /// The code.
        status: &'static Status,
    },
    /// Another row has a different name for the code.
    NamedTwice {
        /// The number.
        code: u16,
        /// The name in this row.
        name: String,
        /// The name in the other row.
        before: String,
        /// The line of the other row.
        line: usize,
    },
    /// The same table or list has a row for the code already.
    ListedTwice {
        /// The number.
        code: u16,
        /// The line of the other row.
        line: usize,
    },
    /// The text lists almost all codes of a class.
    Missing {
        /// The class.
        class: Class,
        /// The number of listed codes in force.
        listed: usize,
        /// The codes that are not listed.
        absent: Vec<&'static Status>,
    },
}

impl Finding {
    /// Returns whether the text contradicts the registry. Former names, repeated and missing codes do not.
    pub fn is_contradiction(&self) -> bool {
        !matches!(
            self.mistake,
            Mistake::FormerName { .. } | Mistake::ListedTwice { .. } | Mistake::Missing { .. }
        )
    }

    /// Returns the name of the check, as `explain` knows it.
    pub fn check(&self) -> &'static str {
        match self.mistake {
            Mistake::PhraseOfAnother { .. } => "phrase-of-another-code",
            Mistake::Unassigned { .. } => "unassigned-code",
            Mistake::Retired { .. } => "retired-code",
            Mistake::FormerName { .. } => "former-phrase",
            Mistake::Misspelled { .. } => "misspelled-phrase",
            Mistake::WrongPhrase { .. } => "wrong-phrase",
            Mistake::NoPhrase { .. } => "missing-phrase",
            Mistake::NamedTwice { .. } => "two-names",
            Mistake::ListedTwice { .. } => "code-listed-twice",
            Mistake::Missing { .. } => "incomplete-list",
        }
    }

    /// Returns what is wrong.
    pub fn problem(&self) -> String {
        match &self.mistake {
            Mistake::PhraseOfAnother { status, phrase, owner, .. } => {
                let own = called(status);
                format!("{} is {own}; \"{phrase}\" is {}", status.code, owner.code)
            }
            Mistake::Unassigned { code, owner } => {
                let read = match Class::of(*code) {
                    Some(class) => {
                        format!("is not assigned; clients read it as {}", class.fallback())
                    }
                    None => "is not a status code: they range from 100 to 599".to_owned(),
                };
                let owner = owner.map(|owner| format!("; {} is {}", called(owner), owner.code));
                format!("{code:03} {read}{}", owner.unwrap_or_default())
            }
            Mistake::Retired { status } => {
                let because = retired(status).map_or("the code is not in use", |verdict| verdict.0);
                format!("{} should not be used, because {because}", status.code)
            }
            Mistake::FormerName { status, phrase } => {
                let (code, own) = (status.code, called(status));
                let specification = status.reference.specification;
                format!(
                    "{code} is called {own} in {specification}; \"{phrase}\" is its former name"
                )
            }
            Mistake::Misspelled { status, phrase } | Mistake::WrongPhrase { status, phrase } => {
                format!("{} is called {}, not \"{phrase}\"", status.code, called(status))
            }
            Mistake::NoPhrase { status } => format!("{} has no phrase here", status.code),
            Mistake::NamedTwice { code, name, before, line } => {
                format!("{code:03} is called \"{name}\" here, and \"{before}\" on line {line}")
            }
            Mistake::ListedTwice { code, line } => {
                format!("{code:03} is listed twice: it is on line {line}, too")
            }
            Mistake::Missing { class, listed, absent } => {
                let all = listed + absent.len();
                let absent: Vec<_> = absent.iter().map(|status| status.code.to_string()).collect();
                format!("{class} has {listed} of {all} codes, without {}", absent.join(", "))
            }
        }
    }

    /// Returns what to write instead.
    pub fn remedy(&self) -> String {
        match &self.mistake {
            Mistake::PhraseOfAnother { status, owner, line: Some(line), .. } => {
                format!("write {}: {} is on line {line}", entry(status), entry(owner))
            }
            Mistake::PhraseOfAnother { status, owner, .. } if owner.state == State::Registered => {
                format!("write {}, or {} if that is meant", entry(status), entry(owner))
            }
            Mistake::Unassigned { owner: Some(owner), .. } if owner.state == State::Registered => {
                format!("write {}", entry(owner))
            }
            Mistake::Unassigned { code, .. } => match Unregistered::get(*code) {
                Some(known) => format!("write {}", known.remedy),
                None => "write a code that is registered".to_owned(),
            },
            Mistake::Retired { status } => {
                let instead = retired(status).map_or(&[][..], |verdict| verdict.1);
                let instead: Vec<_> = instead.iter().map(|code| format!("`{code}`")).collect();
                let state = match status.state {
                    State::Deprecated => "deprecated",
                    _ => "unused",
                };
                let instead = instead.join(" or ");
                format!("write {instead} instead, or add \"{state}\"")
            }
            Mistake::PhraseOfAnother { status, .. }
            | Mistake::FormerName { status, .. }
            | Mistake::Misspelled { status, .. }
            | Mistake::WrongPhrase { status, .. }
            | Mistake::NoPhrase { status } => format!("write {}", entry(status)),
            Mistake::NamedTwice { code, .. } => {
                match (Status::get(*code), Unregistered::get(*code)) {
                    (Some(status), _) => format!("write {} in both places", entry(status)),
                    (None, Some(known)) => format!("write {} in both places", known.remedy),
                    (None, None) => "write a code that is registered in both places".to_owned(),
                }
            }
            Mistake::ListedTwice { .. } => "write the cases in one row".to_owned(),
            Mistake::Missing { absent, .. } => {
                let absent: Vec<_> = absent.iter().map(|status| entry(status)).collect();
                format!("add {} if the list should be complete", absent.join(", "))
            }
        }
    }

    /// Returns the citation.
    pub fn source(&self) -> String {
        match &self.mistake {
            Mistake::PhraseOfAnother { status, owner, .. } => {
                sources(&[status.reference.citation, owner.reference.citation])
            }
            Mistake::Unassigned { code, owner } => {
                // How clients treat unknown codes, and that only registered codes may be used.
                let mut texts = vec!["RFC 9110 §15"];
                texts.extend(Class::of(*code).map(|_| "RFC 9205 §4.6"));
                texts.extend(owner.map(|owner| owner.reference.citation));
                sources(&texts)
            }
            Mistake::Retired { status } => {
                retired(status).map_or(status.reference.citation, |verdict| verdict.2).to_owned()
            }
            Mistake::FormerName { status, .. }
            | Mistake::Misspelled { status, .. }
            | Mistake::WrongPhrase { status, .. }
            | Mistake::NoPhrase { status } => status.reference.citation.to_owned(),
            Mistake::NamedTwice { code, .. } | Mistake::ListedTwice { code, .. } => {
                let status = Status::get(*code);
                status.map_or("RFC 9205 §4.6", |status| status.reference.citation).to_owned()
            }
            Mistake::Missing { absent, .. } => {
                let texts: Vec<_> = absent.iter().map(|status| status.reference.citation).collect();
                sources(&texts)
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.is_contradiction() { "" } else { "note: " };
        write!(f, "{kind}{}\n    {} ({})", self.problem(), self.remedy(), self.source())
    }
}

/// Returns why a registered code should not be used, what to use instead, and the citation. The rule is
/// the same for every method.
fn retired(status: &Status) -> Option<(&'static str, &'static [u16], &'static str)> {
    let verdict = judge(Method::Get, status.code)?;
    Some((verdict.because, verdict.instead, verdict.citation))
}

fn called(status: &Status) -> String {
    match status.state {
        State::Unused => "unused".to_owned(),
        _ => format!("\"{}\"", status.phrase),
    }
}

fn entry(status: &Status) -> String {
    format!("`{status}`")
}

/// Joins citations, and names each document once: `RFC 9110 §15.3.4, §15.4.4`.
fn sources(citations: &[&str]) -> String {
    let mut joined = String::new();
    let mut document = "";
    for citation in citations {
        let (this, section) = citation.split_once(" §").unwrap_or((citation, ""));
        match joined.as_str() {
            "" => joined.push_str(citation),
            _ if this == document => joined.extend([", §", section]),
            _ => joined.extend(["; ", citation]),
        }
        document = this;
    }
    joined
}
