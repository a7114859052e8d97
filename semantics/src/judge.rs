use crate::{Method, RULES, Status, rules};

/// Says whether a status code can answer a method, and why.
///
/// `None` if the code is not in the registry; [`Unregistered`](crate::Unregistered) may know it.
///
/// ```
/// use http_semantics::{Kind, Method, Severity, judge};
///
/// let verdict = judge(Method::Post, 304).unwrap();
/// assert_eq!(verdict.severity, Severity::Error);
/// assert_eq!(verdict.kind, Kind::Meaningless);
/// assert_eq!(verdict.rule.name, "not-modified-answers-a-retrieval");
/// assert_eq!(verdict.instead, [412]);
///
/// assert_eq!(judge(Method::Get, 304).unwrap().severity, Severity::Fine);
/// assert!(judge(Method::Get, 419).is_none());
/// ```
pub const fn judge(method: Method, code: u16) -> Option<Verdict> {
    let Some(status) = Status::get(code) else { return None };
    let mut index = 0;
    while index < RULES.len() {
        if let Some(clause) = RULES[index].clause(method, code) {
            return Some(Verdict {
                severity: clause.severity,
                kind: clause.kind,
                rule: RULES[index],
                instead: clause.instead,
                citation: clause.citation,
                because: clause.because,
            });
        }
        index += 1;
    }
    Some(Verdict {
        severity: Severity::Fine,
        kind: Kind::Meaningful,
        rule: &rules::ANY_METHOD,
        instead: &[],
        citation: status.reference.citation,
        because: "any request can meet with it",
    })
}

/// What [`judge`] finds about one method and one status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// How much is wrong.
    pub severity: Severity,
    /// What is wrong.
    pub kind: Kind,
    /// The rule that decided.
    pub rule: &'static Rule,
    /// What to declare in its place, best first; empty if nothing takes its place.
    pub instead: &'static [u16],
    /// Where it is said: `RFC 9110 §9.2.1, §15.3.2`.
    pub citation: &'static str,
    /// The reason as a clause to stand after a colon, intelligible without the specification:
    /// `a safe method creates nothing`.
    pub because: &'static str,
}

/// How much is wrong with a status code for a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing.
    Fine,
    /// Nothing is wrong, but readers of the documentation should know something about it.
    Note,
    /// It is legal and probably not what is meant.
    Warning,
    /// The text of a specification makes the two contradict each other.
    Error,
}

/// What is wrong, if anything, with a status code for a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The code has a meaning for the method.
    Meaningful,
    /// It has one, but another code says it better or more reliably.
    Discouraged,
    /// The router, the server or a proxy answers so, not the handler of a request.
    FrameworkOnly,
    /// It belongs to the workings of the connection, not to the resource.
    ProtocolLevel,
    /// It has none.
    Meaningless,
}

/// A statement about HTTP from which verdicts on methods and status codes follow.
///
/// ```
/// use http_semantics::{Method, RULES, judge};
///
/// let rule = judge(Method::Get, 201).unwrap().rule;
/// assert_eq!(rule.name, "safe-methods-create-nothing");
/// assert!(RULES.contains(&rule));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// The statement, in one sentence.
    pub summary: &'static str,
    /// The first clause that speaks of a pair decides.
    pub(crate) clauses: &'static [Clause],
}

/// What a rule says of some methods and some codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    methods: &'static [Method],
    pub(crate) codes: &'static [u16],
    severity: Severity,
    kind: Kind,
    instead: &'static [u16],
    citation: &'static str,
    because: &'static str,
}

impl Rule {
    /// The clause that decides about a pair, if the rule speaks of it.
    pub(crate) const fn clause(&self, method: Method, code: u16) -> Option<&'static Clause> {
        let mut clauses = self.clauses;
        while let [clause, rest @ ..] = clauses {
            if clause.speaks_of(method, code) {
                return Some(clause);
            }
            clauses = rest;
        }
        None
    }
}

/// Begins a clause; without more, the pairs are fine.
pub(crate) const fn when(methods: &'static [Method], codes: &'static [u16]) -> Clause {
    Clause {
        methods,
        codes,
        severity: Severity::Fine,
        kind: Kind::Meaningful,
        instead: &[],
        citation: "",
        because: "",
    }
}

impl Clause {
    pub(crate) const fn note(self, kind: Kind) -> Clause {
        Clause { severity: Severity::Note, kind, ..self }
    }

    pub(crate) const fn warning(self, kind: Kind) -> Clause {
        Clause { severity: Severity::Warning, kind, ..self }
    }

    pub(crate) const fn error(self, kind: Kind) -> Clause {
        Clause { severity: Severity::Error, kind, ..self }
    }

    pub(crate) const fn instead(self, instead: &'static [u16]) -> Clause {
        Clause { instead, ..self }
    }

    pub(crate) const fn citing(self, citation: &'static str) -> Clause {
        Clause { citation, ..self }
    }

    pub(crate) const fn because(self, because: &'static str) -> Clause {
        Clause { because, ..self }
    }

    const fn speaks_of(&self, method: Method, code: u16) -> bool {
        let mut codes = self.codes;
        while let [first, rest @ ..] = codes {
            if *first == code {
                return method.is_one_of(self.methods);
            }
            codes = rest;
        }
        false
    }
}
