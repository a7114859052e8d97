//! Applies the rules about a method and a status code, and finds rules by name.

use crate::method::Method;
use crate::registry;
use crate::rule::{Clause, Group, Judges, Level, Rule, Sender};
use crate::rules::authentication::UNAUTHORIZED_HAS_A_CHALLENGE;
use crate::rules::{self, RULES};

/// Says whether a response to `method` can have the status code, and why.
///
/// `None` if the code is not in the registry; [`Unregistered`](crate::Unregistered) may know it.
///
/// ```
/// use http_semantics::{Group, Level, Method, judge};
///
/// let verdict = judge(Method::Post, 304).unwrap();
/// assert_eq!(verdict.level, Level::Error);
/// assert_eq!(verdict.group(), Some(Group::Meaningless));
/// assert_eq!(verdict.rule.name, "only-retrievals-are-not-modified");
/// assert_eq!(verdict.instead, [412]);
///
/// assert_eq!(judge(Method::Get, 304).unwrap().level, Level::Fine);
/// assert!(judge(Method::Get, 419).is_none());
/// ```
pub const fn judge(method: Method, code: u16) -> Option<Verdict> {
    let Some(place) = registry::place(code) else { return None };
    let Some(decision) = &DECISIONS[method as usize][place] else {
        return Some(Verdict {
            level: Level::Fine,
            sender: Sender::Handler,
            rule: &rules::any_method::ERRORS_APPLY_TO_ANY_METHOD,
            instead: &[],
            citation: registry::ALL[place].reference.citation,
            because: "any request can receive it",
        });
    };
    let clause = decision.clause;
    Some(Verdict {
        level: clause.level,
        sender: clause.sender,
        rule: decision.rule,
        instead: clause.instead,
        citation: clause.citation,
        because: clause.because,
    })
}

/// What decides about a pair.
#[derive(Clone, Copy)]
struct Decision {
    rule: &'static Rule,
    clause: &'static Clause,
}

/// The decisions for each method and each registered code, by their places. The macro judges each
/// response, and is compiled without optimization: a lookup costs it a hundredth of a search.
static DECISIONS: [[Option<Decision>; registry::COUNT]; Method::ALL.len()] = {
    let mut decisions = [[None; registry::COUNT]; Method::ALL.len()];
    let mut index = 0;
    while index < RULES.len() {
        let rule = RULES[index];
        index += 1;
        let Judges::Pairs(mut clauses) = rule.judges else { continue };
        while let [clause, others @ ..] = clauses {
            decide(&mut decisions, Decision { rule, clause });
            clauses = others;
        }
    }
    decisions
};

/// Enters a decision for each pair of its clause that no earlier clause decides.
const fn decide(
    decisions: &mut [[Option<Decision>; registry::COUNT]; Method::ALL.len()],
    decision: Decision,
) {
    let mut codes = decision.clause.codes;
    while let [code, other_codes @ ..] = codes {
        codes = other_codes;
        // A test reports a code that is not registered.
        let Some(place) = registry::place(*code) else { continue };
        let mut methods = decision.clause.methods;
        while let [method, other_methods @ ..] = methods {
            methods = other_methods;
            let decided = &mut decisions[*method as usize][place];
            if decided.is_none() {
                *decided = Some(decision);
            }
        }
    }
}

impl Rule {
    /// The rule of this name in snake case, as it stands in an `allow`.
    ///
    /// ```
    /// use http_semantics::Rule;
    ///
    /// let rule = Rule::by_lint_name("not_modified_needs_ok").unwrap();
    /// assert_eq!(rule.name, "not-modified-needs-ok");
    /// assert!(Rule::by_lint_name("meaningless").is_none(), "that is a group");
    /// ```
    pub fn by_lint_name(name: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.is_named(name))
    }

    /// The rule by which a response with this status code has the header field unless an override
    /// leaves it out.
    ///
    /// ```
    /// use http_semantics::{Group, Rule};
    ///
    /// let rule = Rule::of_default_header(201, "Location").unwrap();
    /// assert_eq!(rule.name, "post-creations-have-a-location");
    /// assert_eq!(rule.group, Some(Group::MissingLocation));
    /// ```
    pub fn of_default_header(code: u16, name: &str) -> Option<&'static Rule> {
        let mut rules: &[&Rule] = &ABOUT_DEFAULT_HEADERS;
        while let [rule, others @ ..] = rules {
            if let Judges::DefaultHeader(header, codes) = rule.judges
                && codes.contains(&code)
                && header.eq_ignore_ascii_case(name)
            {
                return Some(rule);
            }
            rules = others;
        }
        None
    }
}

impl Rule {
    /// The rule by which a response with this status code must have the header field, if an override can
    /// leave it out.
    ///
    /// ```
    /// use http_semantics::Rule;
    ///
    /// let rule = Rule::of_required_header(401, "WWW-Authenticate").unwrap();
    /// assert_eq!(rule.name, "unauthorized-has-a-challenge");
    /// assert!(Rule::of_required_header(405, "Allow").is_none(), "nothing overrides it");
    /// ```
    pub fn of_required_header(code: u16, name: &str) -> Option<&'static Rule> {
        let is_challenge = code == 401 && name.eq_ignore_ascii_case("WWW-Authenticate");
        is_challenge.then_some(&UNAUTHORIZED_HAS_A_CHALLENGE)
    }
}

/// The rules about header fields that responses have by default.
static ABOUT_DEFAULT_HEADERS: [&Rule; COUNT_ABOUT_DEFAULT_HEADERS] = {
    let mut rules = [RULES[0]; COUNT_ABOUT_DEFAULT_HEADERS];
    let mut filled = 0;
    let mut index = 0;
    while index < RULES.len() {
        if let Judges::DefaultHeader(..) = RULES[index].judges {
            rules[filled] = RULES[index];
            filled += 1;
        }
        index += 1;
    }
    rules
};

const COUNT_ABOUT_DEFAULT_HEADERS: usize = {
    let mut count = 0;
    let mut index = 0;
    while index < RULES.len() {
        if let Judges::DefaultHeader(..) = RULES[index].judges {
            count += 1;
        }
        index += 1;
    }
    count
};

/// The result of [`judge`] for one method and one status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// How serious the finding is.
    pub level: Level,
    /// The program that sends the response in practice.
    pub sender: Sender,
    /// The rule that decided.
    pub rule: &'static Rule,
    /// What to declare in its place, best first; empty if no other code takes its place.
    pub instead: &'static [u16],
    /// Where it is stated: `RFC 9110 §9.2.1, §15.3.2`.
    pub citation: &'static str,
    /// The reason as a clause to stand after a colon, intelligible without the specification:
    /// `a safe method creates nothing`.
    pub because: &'static str,
}

impl Verdict {
    /// The lint group of the finding; `None` if nothing is reported or nothing overrides it.
    pub const fn group(&self) -> Option<Group> {
        match self.level {
            Level::Error => self.rule.group,
            Level::Warning => Some(Group::Discouraged),
            Level::Fine | Level::Note => None,
        }
    }
}
