//! Applies the rules: to a method and a status code, and to the responses of an endpoint.

use core::fmt;

use crate::endpoint::{Endpoint, Response};
use crate::method::Method;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Sender};
use crate::rules::{self, RULES};
use crate::status::Status;

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
    let Some(status) = Status::get(code) else { return None };
    let mut index = 0;
    while index < RULES.len() {
        if let Some(clause) = RULES[index].clause(method, code) {
            return Some(Verdict {
                level: clause.level,
                sender: clause.sender,
                rule: RULES[index],
                instead: clause.instead,
                citation: clause.citation,
                because: clause.because,
            });
        }
        index += 1;
    }
    Some(Verdict {
        level: Level::Fine,
        sender: Sender::Handler,
        rule: &rules::any_method::ERRORS_APPLY_TO_ANY_METHOD,
        instead: &[],
        citation: status.reference.citation,
        because: "any request can receive it",
    })
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
        RULES.iter().copied().find(|rule| match rule.judges {
            Judges::DefaultHeader(header, codes) => {
                header.eq_ignore_ascii_case(name) && codes.contains(&code)
            }
            _ => false,
        })
    }
}

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

/// A rule that a response of an endpoint breaks.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Finding<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// How serious it is here.
    pub level: Level,
    /// The part of the response that is wrong.
    pub place: Place,
    /// The index of the header field, where the place is a header field.
    pub header: Option<usize>,
    what: &'static str,
    help: &'static str,
    response: &'a Response<'a>,
}

impl<'a> Endpoint<'a> {
    /// What is wrong with the response at this index: on its own, and among the others.
    ///
    /// The method and the status code are judged by [`judge`].
    pub fn findings(&'a self, index: usize) -> impl Iterator<Item = Finding<'a>> {
        RULES.iter().flat_map(move |rule| {
            let checks: &'static [Check] = match rule.judges {
                Judges::Response(checks) => checks,
                Judges::Endpoint(checks) if !self.is_shared => checks,
                _ => &[],
            };
            checks.iter().flat_map(move |check| self.found_by(rule, check, index))
        })
    }

    fn found_by(
        &'a self,
        rule: &'static Rule,
        check: &'static Check,
        index: usize,
    ) -> impl Iterator<Item = Finding<'a>> {
        let response = self.responses.get(index);
        let place = match check.looks_at {
            LooksAt::Responses(place, _)
            | LooksAt::Response(place, _)
            | LooksAt::Headers(place, _) => place,
        };
        let finding = move |response, header| Finding {
            rule,
            level: check.level,
            place,
            header,
            what: check.what,
            help: check.help,
            response,
        };
        let of_response = response.filter(|response| match check.looks_at {
            LooksAt::Responses(_, is_wrong) => is_wrong(self, index),
            LooksAt::Response(_, is_wrong) => is_wrong(self, response),
            LooksAt::Headers(..) => false,
        });
        let of_headers = response.into_iter().flat_map(move |response| {
            let headers = response.headers.iter().enumerate();
            headers.filter_map(move |(at, header)| match check.looks_at {
                LooksAt::Headers(_, is_wrong) if is_wrong(self, response, header) => {
                    Some(finding(response, Some(at)))
                }
                _ => None,
            })
        });
        of_response.map(move |response| finding(response, None)).into_iter().chain(of_headers)
    }
}

impl<'a> Finding<'a> {
    /// What is wrong, as a message says it: lower case, no full stop.
    pub fn what(&self) -> impl fmt::Display + 'a {
        self.filled(self.what)
    }

    /// What to write.
    pub fn help(&self) -> impl fmt::Display + 'a {
        self.filled(self.help)
    }

    /// The lint group of the finding; `None` if nothing overrides it.
    pub const fn group(&self) -> Option<Group> {
        self.rule.group
    }

    fn filled(&self, template: &'static str) -> Filled<'a> {
        let header = self.header.and_then(|at| self.response.headers.get(at));
        Filled {
            template,
            code: self.response.code,
            text: self.response.text,
            header: header.map(|header| header.name),
        }
    }
}

/// A template with its placeholders filled in.
struct Filled<'a> {
    template: &'static str,
    code: u16,
    text: Option<&'a str>,
    header: Option<&'a str>,
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.template;
        while let Some((before, behind)) = rest.split_once('{') {
            formatter.write_str(before)?;
            if let Some(behind) = behind.strip_prefix("response}") {
                match Status::get(self.code) {
                    Some(status) => write!(formatter, "{status}")?,
                    None => write!(formatter, "{}", self.code)?,
                }
                rest = behind;
            } else if let Some(behind) = behind.strip_prefix("header}") {
                formatter.write_str(self.header.unwrap_or_default())?;
                rest = behind;
            } else if let Some(behind) = behind.strip_prefix("code}") {
                write!(formatter, "{}", self.code)?;
                rest = behind;
            } else if let Some(behind) = behind.strip_prefix("meant}") {
                let meant = self.text.and_then(Status::by_phrase);
                write!(formatter, "{}", meant.map_or(self.code, |status| status.code))?;
                rest = behind;
            } else {
                formatter.write_str("{")?;
                rest = behind;
            }
        }
        formatter.write_str(rest)
    }
}
