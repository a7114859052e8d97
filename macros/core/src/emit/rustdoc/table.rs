//! The table: one row a response.

use super::Document;
use super::markdown::{cell, code, escaped};
use crate::emit::description;
use crate::model::{Content, Half, Header, HeaderValue, Operation, Response, Subject};
use crate::readable::field_name;
use crate::syntax::allow::Exemption;

pub(super) fn write(document: &mut Document, operation: &Operation, responses: &[&Response]) {
    let with_headers = responses.iter().any(|response| !response.headers.is_empty());
    if with_headers {
        document.line("| Status | When | Headers | Content |");
        document.line("|---|---|---|---|");
    } else {
        // A column in which nothing stands says nothing.
        document.line("| Status | When | Content |");
        document.line("|---|---|---|");
    }
    for response in responses {
        let mut cells = vec![status(operation, response), when(response)];
        if with_headers {
            cells.push(headers(response));
        }
        cells.push(content(operation, response));
        let row = format!("| {} |", cells.join(" | "));
        document.line_if(&response.cfg_predicates, row);
    }
    let claims: Vec<u16> = responses
        .iter()
        .filter(|response| response.half == Half::Claim)
        .map(|response| response.status.value)
        .collect();
    if !claims.is_empty() {
        document.line("");
        document.line(declared_not_enforced(&claims, responses.len()));
    }
    for response in responses {
        for (exemption, reason) in response.overrides() {
            let code = response.status.value;
            let what = match exemption {
                Exemption::Meaningless | Exemption::Unregistered | Exemption::Discouraged => {
                    format!("{code} is declared all the same")
                }
                Exemption::Incomplete => format!("What {code} asks for is left out"),
                Exemption::MissingLocation => format!("{code} has no `Location`"),
            };
            document.line_if(&response.cfg_predicates, "");
            document.line_if(&response.cfg_predicates, format!("{what}: {}", escaped(reason)));
        }
    }
}

fn declared_not_enforced(claims: &[u16], all: usize) -> String {
    if claims.len() == all {
        return "Declared, not enforced.".to_owned();
    }
    let mut codes: Vec<String> = claims.iter().map(ToString::to_string).collect();
    codes.dedup();
    format!("Declared, not enforced: {}.", codes.join(", "))
}

/// `[404 Not Found](GetUserError::NotFound)`, with the name behind it where one was given.
fn status(operation: &Operation, response: &Response) -> String {
    let mut text = response.code_and_phrase();
    if response.named {
        text = format!("{text} {}", code(&response.variant.to_string()));
    }
    match enum_of(operation, response) {
        Some(name) => cell(&format!("[{text}]({name}::{})", response.variant)),
        None => cell(&text),
    }
}

fn enum_of(operation: &Operation, response: &Response) -> Option<String> {
    let head = match (&operation.subject, response.half) {
        (Subject::Handler(output), Half::Success) => output.success.as_ref(),
        (Subject::Handler(output), Half::Error) => output.error.as_ref(),
        (Subject::EmptyEnum(head, _), _) => Some(head),
        _ => None,
    };
    head.map(|head| head.ident.to_string())
}

/// The author's first paragraph, which is Markdown; or a text that is none.
fn when(response: &Response) -> String {
    let meaning = description::meaning(response);
    if response.doc.iter().all(|line| line.trim().is_empty()) {
        return cell(&escaped(&meaning));
    }
    let paragraph: Vec<&str> =
        meaning.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    cell(&paragraph.join(" "))
}

/// `` `Location`, `Cache-Control: no-store` ``
fn headers(response: &Response) -> String {
    let header = |header: &Header| {
        let name = field_name(&header.name.value);
        match &header.value {
            HeaderValue::Constant(text) => code(&format!("{name}: {}", text.value)),
            HeaderValue::Type(_) if header.is_optional() => format!("{} (optional)", code(&name)),
            HeaderValue::Type(_) => code(&name),
        }
    };
    cell(&response.headers.iter().map(header).collect::<Vec<_>>().join(", "))
}

/// Types are plain code: a link to a private or generic one would break the build of the docs.
fn content(operation: &Operation, response: &Response) -> String {
    let text = match &response.content {
        Content::None => String::new(),
        Content::FixedProblem { .. } | Content::Problem { .. } => match &response.problem {
            Some(problem) => format!("problem {}", code(&problem.value)),
            None => "problem".to_owned(),
        },
        // What is in it is decided elsewhere, at most its media type is known.
        Content::Raw { media_type, .. } => media_type.as_deref().map_or_else(String::new, code),
        Content::Json { media_type, .. } if media_type == "application/json" => {
            code(&description::content_name(operation, response))
        }
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => {
            let name = code(&description::content_name(operation, response));
            format!("{name} as {}", code(media_type))
        }
    };
    cell(&text)
}
