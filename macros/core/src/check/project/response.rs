//! What the project demands of each response: its code, its header fields, its problem type and its media type.

use http_semantics::media_type::essence;

use super::report;
use crate::check::overrides::Needs;
use crate::check::rules::of_content;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message::{self, Message};
use crate::model::{Content, Methods, Operation, Placement, Response, code_and_phrase};
use crate::settings::{Codes, Demand, DemandKind, matches};

pub(super) fn check(
    demand: &Demand,
    operation: &Operation,
    reported: &[bool],
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) {
    let Some(codes) = codes(demand) else { return };
    if !applies(demand, &operation.methods) {
        return;
    }
    for (index, response) in operation.responses.iter().enumerate() {
        // What a handler does not send is not for its author to decide.
        if response.placement == Placement::Outside
            || !codes.includes(response.status.value)
            || reported.get(index) == Some(&true)
        {
            continue;
        }
        if let Some((blame, message)) = broken(demand, response) {
            report::of_response(demand, (index, response), blame, message, needs, diagnostics);
        }
    }
    if matches!(demand.kind, DemandKind::Forbid(_)) {
        check_parts(demand, codes, operation, diagnostics);
    }
}

/// The codes that the rule is about, if it is one about responses.
fn codes(demand: &Demand) -> Option<&Codes> {
    match &demand.kind {
        DemandKind::Forbid(codes)
        | DemandKind::Header { codes, .. }
        | DemandKind::ProblemType { codes, .. }
        | DemandKind::MediaType { codes, .. } => Some(codes),
        DemandKind::Require { .. } | DemandKind::Outside { .. } => None,
    }
}

/// Whether a rule about responses applies: a code must suit one of the endpoint's methods, so the rule must be about
/// all of them.
fn applies(demand: &Demand, methods: &Methods) -> bool {
    if demand.methods.is_empty() {
        return true;
    }
    match methods {
        Methods::Known(known) => known.iter().all(|method| demand.methods.contains(&method.value)),
        Methods::Unknown | Methods::Any => false,
    }
}

fn broken(demand: &Demand, response: &Response) -> Option<(Blame, Message)> {
    let code = response.code_and_phrase();
    match &demand.kind {
        DemandKind::Forbid(_) => {
            Some((response.status.span.into(), message::forbidden_code(&code, demand)))
        }
        DemandKind::Header { all, any_of, .. } => {
            // What sets the header fields of a claimed or complete response is not known.
            if !response.placement.is_generated() || response.content.is_raw() {
                return None;
            }
            let is_missing = |name: &&String| !response.has_header(&name.to_ascii_lowercase());
            let missing: Vec<&str> = match all.iter().find(is_missing) {
                Some(first) => vec![first],
                None if !any_of.is_empty() && any_of.iter().all(|name| is_missing(&name)) => {
                    any_of.iter().map(String::as_str).collect()
                }
                None => return None,
            };
            let message = message::missing_header(response.status.value, &missing, demand);
            Some((response.status.span.into(), message))
        }
        DemandKind::ProblemType { pattern, is_required, .. } => {
            problem_type(demand, pattern.as_deref(), *is_required, response)
        }
        DemandKind::MediaType { any_of, .. } => {
            let suits = |media_type: &str| {
                let essence = essence(media_type).to_ascii_lowercase();
                any_of.iter().any(|allowed| matches(&allowed.to_ascii_lowercase(), &essence))
            };
            if let Some(written) =
                response.written_media_types().find(|written| !suits(&written.value))
            {
                let message = message::other_media_type(&code, &written.value, any_of, demand);
                return Some((written.span.into(), message));
            }
            let media_type = media_type(response)?;
            let is_written = response.media_type.is_some();
            (!is_written && !suits(media_type)).then(|| {
                let message = message::other_media_type(&code, media_type, any_of, demand);
                (of_content(response), message)
            })
        }
        DemandKind::Require { .. } | DemandKind::Outside { .. } => None,
    }
}

fn problem_type(
    demand: &Demand,
    pattern: Option<&str>,
    is_required: bool,
    response: &Response,
) -> Option<(Blame, Message)> {
    let Some(problem) = &response.problem else {
        let is_problem = media_type(response) == Some(PROBLEM);
        // The handler sets the type of a `Problem`.
        let is_fixed = !matches!(response.content, Content::Problem { .. });
        return (is_required && is_problem && is_fixed).then(|| {
            let message = message::missing_problem_type(response.status.value, pattern, demand);
            (response.status.span.into(), message)
        });
    };
    let pattern = pattern.filter(|pattern| !matches(pattern, &problem.value))?;
    Some((
        problem.span.into(),
        message::other_problem_type(response.status.value, &problem.value, pattern, demand),
    ))
}

const PROBLEM: &str = "application/problem+json";

/// The media type of the content, if it is known.
fn media_type(response: &Response) -> Option<&str> {
    match &response.content {
        Content::None | Content::Unknown { .. } => None,
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => Some(media_type),
        Content::Raw { media_type, .. } => media_type.as_deref(),
        content => Some(content.format().map_or(PROBLEM, |format| format.media_type.as_str())),
    }
}

/// The codes of a part of a set. The codes of a whole set are checked where the set is declared.
fn check_parts(
    demand: &Demand,
    codes: &Codes,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) {
    for set in operation.sets.iter().filter(|set| set.placement != Placement::Outside) {
        if set.attributes.overrides.position_of(&demand.lint_name()).is_some() {
            continue;
        }
        for code in set.codes.iter().filter(|code| codes.includes(code.value)) {
            let message = message::forbidden_code(&code_and_phrase(code.value), demand);
            let levels = &set.attributes.levels;
            report::report(demand, code.span.into(), levels, message, diagnostics);
        }
    }
}
