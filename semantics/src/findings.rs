//! Applies the rules about responses to the responses of an endpoint.

use core::fmt;

use crate::checks::{self, LISTED};
use crate::endpoint::{Endpoint, Response};
use crate::rule::{Group, Level, LooksAt, Place, Rule};
use crate::status::Status;

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
    /// The method and the status code are judged by [`judge`](crate::judge).
    pub fn findings(&'a self, index: usize) -> impl Iterator<Item = Finding<'a>> {
        let response = self.responses.get(index);
        let remaining = match response {
            Some(response) => checks::that_apply(self, index, response),
            None => 0,
        };
        Findings { endpoint: self, index, response, remaining, next_header: 0 }
    }
}

/// The findings about one response. The macro runs this without optimization for every response, so
/// it is a loop and not a chain of adapters.
struct Findings<'a> {
    endpoint: &'a Endpoint<'a>,
    index: usize,
    response: Option<&'a Response<'a>>,
    /// The checks that are still to be made.
    remaining: checks::Set,
    /// The index of the next header field for the first of them.
    next_header: usize,
}

impl<'a> Iterator for Findings<'a> {
    type Item = Finding<'a>;

    fn next(&mut self) -> Option<Finding<'a>> {
        let response = self.response?;
        while self.remaining != 0 {
            let listed = &LISTED[self.remaining.trailing_zeros() as usize];
            let (place, is_wrong) = match listed.check.looks_at {
                LooksAt::Endpoint(is_wrong) => (Place::Status, is_wrong(self.endpoint)),
                LooksAt::Responses(place, is_wrong) => (place, is_wrong(self.endpoint, self.index)),
                LooksAt::Response(place, is_wrong) => (place, is_wrong(self.endpoint, response)),
                LooksAt::Headers(place, is_wrong) => {
                    while let Some(header) = response.headers.get(self.next_header) {
                        let at = self.next_header;
                        self.next_header += 1;
                        if is_wrong(self.endpoint, response, header) {
                            return Some(listed.finding(place, Some(at), response));
                        }
                    }
                    self.next_header = 0;
                    (place, false)
                }
            };
            // Removes the lowest bit.
            self.remaining &= self.remaining - 1;
            if is_wrong {
                return Some(listed.finding(place, None, response));
            }
        }
        None
    }
}

impl checks::Listed {
    fn finding<'a>(
        &self,
        place: Place,
        header: Option<usize>,
        response: &'a Response<'a>,
    ) -> Finding<'a> {
        let check = self.check;
        Finding {
            rule: self.rule,
            level: check.level,
            place,
            header,
            what: check.what,
            help: check.help,
            response,
        }
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
