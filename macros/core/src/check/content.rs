//! The content of a response, as far as the rules of HTTP do not judge it.

use http_semantics::{media_type, uri_reference};

use super::examples;
use super::media_types;
use super::rules::of_content;
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Content, Operation, Placement, Response, Subject};
use crate::syntax::args::Origin;

pub(super) fn check(
    response: &Response,
    operation: &Operation,
    is_reported: bool,
    diagnostics: &mut Diagnostics,
) {
    if response.content.is_raw() {
        if response.placement == Placement::Error {
            diagnostics.error(of_content(response), message::raw_in_error_enum());
        }
    } else if !is_reported {
        check_detail(response, diagnostics);
        check_fault(response, diagnostics);
    }
    check_media_type(response, diagnostics);
    check_problem(response, diagnostics);
    if !response.examples.is_empty() {
        examples::check(response, diagnostics);
    }
    check_err(response, operation, diagnostics);
}

/// A quoted text is sent as a problem document, and those are for errors.
fn check_detail(response: &Response, diagnostics: &mut Diagnostics) {
    if let Some(detail) = response.content.detail()
        && !response.is_error_code()
    {
        let code = response.code_and_phrase();
        let message = if media_type::check(&detail.value).is_ok() {
            message::media_type_as_detail(&code, &detail.value)
        } else {
            message::detail_on_success(&code)
        };
        diagnostics.error_of_shape(detail.span, message);
    }
}

/// A `Fault` is an unexpected error of the server.
fn check_fault(response: &Response, diagnostics: &mut Diagnostics) {
    if let Content::Fault { written, .. } = &response.content
        && response.status.value < 500
    {
        diagnostics.error_of_shape(written, message::fault_below_500(&response.code_and_phrase()));
    }
}

/// `errors = ApiError`
pub(super) fn check_format(operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(format) = &operation.errors else { return };
    if let Some(written) = &format.media_type_written
        && let Err(fault) = media_type::check(&written.value)
    {
        diagnostics.error(written.span, message::invalid_media_type(&written.value, fault));
    }
    let is_used = |response: &Response| {
        matches!(response.content, Content::Fault { .. }) || response.content.format().is_some()
    };
    if !operation.incomplete
        && format.origin == Origin::Attribute
        && !operation.responses.iter().any(is_used)
    {
        diagnostics.error(format.written.blame, message::unused_errors());
    }
}

fn check_media_type(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(written) = &response.media_type else { return };
    if let Err(fault) = media_type::check(&written.value) {
        diagnostics.error(written.span, message::invalid_media_type(&written.value, fault));
    }
    if !response.other_media_types.is_empty() {
        media_types::check(response, diagnostics);
    }
}

fn check_problem(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(problem) = &response.problem else { return };
    match response.content {
        Content::FixedProblem { .. }
        | Content::FixedError { .. }
        | Content::Text { .. }
        | Content::Failure { .. }
        | Content::Problem { .. }
        | Content::Fault { .. } => {}
        Content::None | Content::Unknown { .. }
            if !response.placement.is_generated() && response.is_error_code() => {}
        _ => {
            let code = response.code_and_phrase();
            let message = if response.is_error_code() {
                message::problem_type_on_other_content(&code)
            } else {
                message::problem_type_on_success(&code)
            };
            diagnostics.error(problem.span, message);
        }
    }
    // An empty reference is valid, but identifies nothing.
    if problem.value.is_empty() || uri_reference::check(&problem.value).is_err() {
        diagnostics.error(problem.span, message::problem_type_not_a_reference(&problem.value));
    }
}

/// `#[err]` moves a redirect to the error enum.
fn check_err(response: &Response, operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(err) = response.err else { return };
    if !(300..400).contains(&response.status.value) {
        let code = response.code_and_phrase();
        let message = if response.is_error_code() {
            message::err_on_error(&code)
        } else {
            message::err_on_success(&code)
        };
        diagnostics.error(err, message);
    } else if let Subject::Handler(output) = &operation.subject
        && output.success.is_some()
        && output.error.is_none()
    {
        diagnostics.error(err, message::err_without_error_enum());
    }
}
