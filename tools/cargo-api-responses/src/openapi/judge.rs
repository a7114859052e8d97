//! Applies the rules to operations.

use std::collections::BTreeSet;

use http_semantics::rules::{
    REGISTERED_CODES_ONLY, RESPONSES_HAVE_DISTINCT_NAMES, STATUS_CODES_ARE_100_TO_599,
};
use http_semantics::{
    Content, Endpoint, Header as Field, HeaderValue, Level as RuleLevel, Method, Place as Part,
    RULES, Response as Declared, Rule, Sender, Status, Strength, Unregistered, Verdict, When,
};

use super::document::{Operation, Response};
use super::remedy;
use super::tree::Place;
use crate::diagnostic::{Diagnostic, Level};

/// The result for one document.
#[derive(Debug)]
pub struct Judged {
    /// What is wrong, in the order of the document.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of responses that were judged.
    pub responses: usize,
}

pub(super) fn judge(operations: &[Operation]) -> Judged {
    let mut findings = Findings::default();
    for operation in operations {
        of_operation(operation, &mut findings);
    }
    let mut diagnostics = findings.diagnostics;
    diagnostics.sort_by_key(|diagnostic| (diagnostic.line, diagnostic.column));
    let responses = operations.iter().map(|operation| operation.responses.len()).sum();
    Judged { diagnostics, responses }
}

#[derive(Default)]
struct Findings {
    diagnostics: Vec<Diagnostic>,
    /// A response that several operations refer to is reported once.
    known: BTreeSet<(Place, &'static str, String)>,
}

impl Findings {
    fn add(
        &mut self,
        place: Place,
        rule: &'static Rule,
        level: Level,
        citation: &str,
        texts: (String, String),
    ) {
        let (problem, remedy) = texts;
        if self.known.insert((place, rule.name, problem.clone())) {
            self.diagnostics.push(Diagnostic {
                line: Some(place.line),
                column: Some(place.column),
                level,
                rule: rule.name,
                problem,
                remedy,
                source: citation.to_owned(),
            });
        }
    }
}

fn of_operation(operation: &Operation, findings: &mut Findings) {
    for (place, key) in &operation.wrong_keys {
        let rule = &STATUS_CODES_ARE_100_TO_599;
        let problem = format!("`{key}` is not a status code");
        let remedy = "write a number from 100 to 599, a range such as `4XX`, or `default`";
        findings.add(*place, rule, Level::Error, rule.citation, (problem, remedy.to_owned()));
    }
    for (code, place, before) in &operation.repeated {
        let rule = &RESPONSES_HAVE_DISTINCT_NAMES;
        let problem = format!("{code} is declared twice: it is on line {}, too", before.line);
        let remedy = "describe the cases in one response; readers of the document see only one";
        findings.add(*place, rule, Level::Error, rule.citation, (problem, remedy.to_owned()));
    }
    let is_reported: Vec<bool> = operation
        .responses
        .iter()
        .map(|response| check_code(operation, response, findings))
        .collect();
    check_responses(operation, &is_reported, findings);
    for response in &operation.responses {
        check_headers(operation.method, response, findings);
    }
}

/// Returns whether the code was reported.
fn check_code(operation: &Operation, response: &Response, findings: &mut Findings) -> bool {
    let Response { code, place, .. } = *response;
    let method = operation.method;
    let Some(verdict) = http_semantics::judge(method, code) else {
        let rule = &REGISTERED_CODES_ONLY;
        let class = code / 100 * 100;
        let problem =
            format!("{code} is not a registered status code; clients treat it as {class}");
        let remedy = match Unregistered::get(code) {
            Some(known) => format!("write {}", known.remedy),
            None => format!("write `{class}`, and tell the cases apart in the content"),
        };
        findings.add(place, rule, Level::Error, rule.citation, (problem, remedy));
        return true;
    };
    // A document also describes what the router and the server send.
    let is_outside = verdict.sender != Sender::Handler && verdict.level == RuleLevel::Warning;
    let Some(level) = level(verdict.level).filter(|_| !is_outside) else { return false };
    let declared = |other| operation.responses.iter().any(|response| response.code == other);
    let texts = (unsuitable(method, code, &verdict), remedy::of_verdict(&verdict, declared));
    findings.add(place, verdict.rule, level, verdict.citation, texts);
    true
}

fn unsuitable(method: Method, code: u16, verdict: &Verdict) -> String {
    let response = Status::get(code).map_or_else(|| code.to_string(), Status::to_string);
    let because = verdict.because;
    match verdict.level {
        _ if verdict.sender == Sender::Connection => {
            format!("{response} is about the connection, not about {method}: {because}")
        }
        RuleLevel::Error => format!("{method} never answers {response}: {because}"),
        _ => format!("{method} seldom answers {response}: {because}"),
    }
}

/// Returns the level of a finding; notes are for the documentation only.
fn level(level: RuleLevel) -> Option<Level> {
    match level {
        RuleLevel::Error => Some(Level::Error),
        RuleLevel::Warning => Some(Level::Warning),
        _ => None,
    }
}

fn check_responses(operation: &Operation, is_reported: &[bool], findings: &mut Findings) {
    let headers: Vec<Vec<Field<'_>>> = operation.responses.iter().map(fields).collect();
    let declared: Vec<Declared<'_>> = operation
        .responses
        .iter()
        .zip(&headers)
        .zip(is_reported)
        .map(|((response, headers), is_reported)| declared(response, headers, *is_reported))
        .collect();
    let methods = [operation.method];
    let mut endpoint = Endpoint::new(&methods, &declared);
    if operation.has_other_errors {
        endpoint = endpoint.with_other_errors();
    }
    if operation.has_other_successes {
        endpoint = endpoint.with_other_successes();
    }
    for (index, response) in operation.responses.iter().enumerate() {
        for finding in endpoint.findings(index) {
            let Some(level) = level(finding.level).filter(|_| remedy::applies(finding.rule.name))
            else {
                continue;
            };
            let header = finding.header.and_then(|at| response.headers.get(at));
            let place = match (finding.place, header) {
                (Part::Content, _) => response.content,
                (Part::MediaType, _) => response.media_type.as_ref().map(|one| one.1),
                (Part::Text, _) => response.description.as_ref().map(|one| one.1),
                (Part::HeaderName | Part::HeaderValue, Some(header)) => Some(header.place),
                _ => None,
            };
            let texts = (finding.what().to_string(), remedy::of_finding(&finding));
            let place = place.unwrap_or(response.place);
            findings.add(place, finding.rule, level, finding.rule.citation, texts);
        }
    }
}

fn fields(response: &Response) -> Vec<Field<'_>> {
    let value = |header: &'_ super::header::Header| header.is_optional;
    response
        .headers
        .iter()
        .map(|header| Field {
            name: &header.name,
            value: match &header.constant {
                Some(constant) => HeaderValue::Constant(constant),
                None if value(header) => HeaderValue::Optional,
                None => HeaderValue::Present,
            },
        })
        .collect()
}

fn declared<'a>(
    response: &'a Response,
    headers: &'a [Field<'a>],
    is_reported: bool,
) -> Declared<'a> {
    let content = if response.content.is_some() { Content::Value } else { Content::Absent };
    let mut declared = Declared::new(response.code).with_content(content).with_headers(headers);
    if let Some((media_type, _)) = &response.media_type {
        declared = declared.with_media_type(media_type);
    }
    if let Some((description, _)) = &response.description {
        declared = declared.with_text(description);
    }
    if response.is_elsewhere {
        declared = declared.as_claim();
    }
    if is_reported { declared.as_reported() } else { declared }
}

/// Reports the header fields that a response with this code must or should have. A document can leave out
/// what every response has, so this is no error.
fn check_headers(method: Method, response: &Response, findings: &mut Findings) {
    let Some(status) = Status::get(response.code).filter(|_| !response.is_elsewhere) else {
        return;
    };
    let has =
        |name: &str| response.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name));
    let remedy = |name: &str| format!("add the header `{name}`");
    for field in status.required {
        // `Connection` belongs to the connection, which a document does not describe.
        let applies = field.when == When::Always && field.name != "Connection";
        let Some(rule) = about_header(response.code).filter(|_| applies && !has(field.name)) else {
            continue;
        };
        let problem = format!("{status} declares no `{}`", field.name);
        let texts = (problem, remedy(field.name));
        findings.add(response.place, rule, Level::Warning, rule.citation, texts);
    }
    for field in status.recommended {
        let applies = field.strength == Strength::Should && field.when.concerns(method);
        let rule = Rule::of_default_header(response.code, field.name);
        let Some(rule) = rule.filter(|_| applies && !has(field.name)) else { continue };
        let problem = format!("{status} declares no `{}`", field.name);
        findings.add(
            response.place,
            rule,
            Level::Note,
            rule.citation,
            (problem, remedy(field.name)),
        );
    }
}

/// Returns the rule about the header field that this code requires.
fn about_header(code: u16) -> Option<&'static Rule> {
    let name = match code {
        401 => "unauthorized-has-a-challenge",
        405 => "method-not-allowed-lists-methods",
        407 => "proxy-authentication-has-a-challenge",
        101 | 426 => "upgrades-name-the-protocol",
        _ => return None,
    };
    RULES.iter().copied().find(|rule| rule.name == name)
}
