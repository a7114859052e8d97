//! What there is to say of a row, and the words for it.

use std::fmt;

use http_semantics::{Class, Method, State, Status, Unregistered, judge};

/// One thing that is wrong, or out of date, and what to write in its place.
///
/// `Display` writes the problem, and on a second line the remedy and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line in the text, from 1; none for what concerns all of it.
    pub line: Option<usize>,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The phrase belongs to another code.
    OfAnother {
        /// What the number stands for.
        status: &'static Status,
        /// What is written beside it.
        phrase: String,
        /// Whose phrase that is.
        owner: &'static Status,
        /// Where the owner is listed already, under its own name.
        line: Option<usize>,
    },
    /// The registry has not got the code.
    Unassigned {
        /// The number.
        code: u16,
        /// Whose phrase stands beside it.
        owner: Option<&'static Status>,
    },
    /// The code is deprecated, obsolete or unused, and the row does not say so.
    Retired {
        /// The code.
        status: &'static Status,
    },
    /// The code was called so in the past.
    OlderName {
        /// The code.
        status: &'static Status,
        /// What is written beside it.
        phrase: String,
    },
    /// A letter or two are wrong.
    Misspelt {
        /// The code.
        status: &'static Status,
        /// What is written beside it.
        phrase: String,
    },
    /// A column of reason phrases has some other text.
    NotItsPhrase {
        /// The code.
        status: &'static Status,
        /// What is written beside it.
        phrase: String,
    },
    /// The other rows have phrases, and this one has none.
    NoPhrase {
        /// The code.
        status: &'static Status,
    },
    /// Another row has another name for the code.
    NamedTwice {
        /// The number.
        code: u16,
        /// What is written beside it here.
        name: String,
        /// What is written beside it there.
        before: String,
        /// Where.
        line: usize,
    },
    /// The text lists nearly all codes of a class.
    Missing {
        /// The class.
        class: Class,
        /// How many codes it lists that are in force.
        listed: usize,
        /// Those that it does not.
        absent: Vec<&'static Status>,
    },
}

impl Finding {
    /// Whether the text contradicts the registry. Otherwise it was right once, or has not got
    /// everything, and misleads nobody.
    pub fn is_contradiction(&self) -> bool {
        !matches!(self.fault, Fault::OlderName { .. } | Fault::Missing { .. })
    }

    /// What is wrong.
    pub fn problem(&self) -> String {
        match &self.fault {
            Fault::OfAnother { status, phrase, owner, .. } => {
                let own = called(status);
                format!("{} is {own}; \"{phrase}\" is {}", status.code, owner.code)
            }
            Fault::Unassigned { code, owner } => {
                let read = match Class::of(*code) {
                    Some(class) => {
                        format!("is not assigned; clients read it as {}", class.fallback())
                    }
                    None => "is not a status code: they go from 100 to 599".to_owned(),
                };
                let owner = owner.map(|owner| format!("; {} is {}", called(owner), owner.code));
                format!("{code:03} {read}{}", owner.unwrap_or_default())
            }
            Fault::Retired { status } => {
                let because = retired(status).map_or("the code is not in use", |verdict| verdict.0);
                format!("{} is not to be used, since {because}", status.code)
            }
            Fault::OlderName { status, phrase } => {
                let (code, own) = (status.code, called(status));
                let specification = status.reference.specification;
                format!("{code} is called {own} in {specification}, no longer \"{phrase}\"")
            }
            Fault::Misspelt { status, phrase } | Fault::NotItsPhrase { status, phrase } => {
                format!("{} is called {}, not \"{phrase}\"", status.code, called(status))
            }
            Fault::NoPhrase { status } => format!("{} has no phrase here", status.code),
            Fault::NamedTwice { code, name, before, line } => {
                format!("{code:03} is called \"{name}\" here, and \"{before}\" on line {line}")
            }
            Fault::Missing { class, listed, absent } => {
                let all = listed + absent.len();
                let absent: Vec<_> = absent.iter().map(|status| status.code.to_string()).collect();
                format!("{class} has {listed} of {all} codes, without {}", absent.join(", "))
            }
        }
    }

    /// What to write.
    pub fn remedy(&self) -> String {
        match &self.fault {
            Fault::OfAnother { status, owner, line: Some(line), .. } => {
                format!("write {}: {} stands on line {line}", entry(status), entry(owner))
            }
            Fault::OfAnother { status, owner, .. } if owner.state == State::Registered => {
                format!("write {}, or {} if that is meant", entry(status), entry(owner))
            }
            Fault::Unassigned { owner: Some(owner), .. } if owner.state == State::Registered => {
                format!("write {}", entry(owner))
            }
            Fault::Unassigned { code, .. } => match Unregistered::get(*code) {
                Some(known) => format!("write {}", known.remedy),
                None => "write a code that is registered".to_owned(),
            },
            Fault::Retired { status } => {
                let instead = retired(status).map_or(&[][..], |verdict| verdict.1);
                let instead: Vec<_> = instead.iter().map(|code| format!("`{code}`")).collect();
                let state = match status.state {
                    State::Deprecated => "deprecated",
                    _ => "unused",
                };
                let instead = instead.join(" or ");
                format!("write {instead} in its place, or \"{state}\" beside it")
            }
            Fault::OfAnother { status, .. }
            | Fault::OlderName { status, .. }
            | Fault::Misspelt { status, .. }
            | Fault::NotItsPhrase { status, .. }
            | Fault::NoPhrase { status } => format!("write {}", entry(status)),
            Fault::NamedTwice { code, .. } => {
                match (Status::get(*code), Unregistered::get(*code)) {
                    (Some(status), _) => format!("write {} in both places", entry(status)),
                    (None, Some(known)) => format!("write {} in both places", known.remedy),
                    (None, None) => "write a code that is registered in both places".to_owned(),
                }
            }
            Fault::Missing { absent, .. } => {
                let absent: Vec<_> = absent.iter().map(|status| entry(status)).collect();
                format!("add {}, if it is to be complete", absent.join(", "))
            }
        }
    }

    /// Where it says so.
    pub fn source(&self) -> String {
        match &self.fault {
            Fault::OfAnother { status, owner, .. } => {
                sources(&[status.reference.citation, owner.reference.citation])
            }
            Fault::Unassigned { code, owner } => {
                // What a client makes of any number, and that only registered ones may be used.
                let mut texts = vec!["RFC 9110 §15"];
                texts.extend(Class::of(*code).map(|_| "RFC 9205 §4.6"));
                texts.extend(owner.map(|owner| owner.reference.citation));
                sources(&texts)
            }
            Fault::Retired { status } => {
                retired(status).map_or(status.reference.citation, |verdict| verdict.2).to_owned()
            }
            Fault::OlderName { status, .. }
            | Fault::Misspelt { status, .. }
            | Fault::NotItsPhrase { status, .. }
            | Fault::NoPhrase { status } => status.reference.citation.to_owned(),
            Fault::NamedTwice { code, .. } => {
                let status = Status::get(*code);
                status.map_or("RFC 9205 §4.6", |status| status.reference.citation).to_owned()
            }
            Fault::Missing { absent, .. } => {
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

/// Why a code that the registry still has is not to be used, what to use, and where it says so.
/// The rule holds for every method, so that it can be asked for any.
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

/// Several citations in one, with the name of a document said once: `RFC 9110 §15.3.4, §15.4.4`.
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
