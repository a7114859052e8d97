//! Whether a response may have the content, and the details, that it declares.

use http_semantics::{Method, media_type, uri_reference};

use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::model::{Carrier, Content, Operation, Placement, Response, Subject};

pub(super) fn check(response: &Response, operation: &Operation, diagnostics: &mut Diagnostics) {
    let only = operation.methods.only();
    if response.content.is_raw() {
        if response.placement == Placement::Error {
            diagnostics.error(blame(response), message::raw_in_error_enum());
        }
    } else if response.content.is_something()
        && operation.methods.forbid_content(response.status.value)
    {
        let head = only.filter(|method| matches!(method, Method::Head | Method::Connect));
        diagnostics.error(blame(response), message::content_forbidden(response, head));
    } else {
        check_detail(response, diagnostics);
        check_fault(response, diagnostics);
    }
    check_media_type(response, diagnostics);
    check_problem(response, diagnostics);
    check_err(response, operation, diagnostics);
}

fn blame(response: &Response) -> Blame {
    match &response.content {
        Content::FixedProblem { detail: Some(detail) }
        | Content::FixedError { detail: Some(detail), .. } => detail.span.into(),
        Content::Problem { written } | Content::Fault { written, .. } => written.into(),
        Content::Json { of: Carrier::Entry(written), .. }
        | Content::Bytes { of: Carrier::Entry(written), .. }
        | Content::Raw { of: Carrier::Entry(written), .. } => written.blame,
        _ => response.status.span.into(),
    }
}

/// A quoted detail makes a problem document, and those are for errors.
fn check_detail(response: &Response, diagnostics: &mut Diagnostics) {
    if let Some(detail) = response.content.detail()
        && !response.is_error_code()
    {
        diagnostics.error(detail.span, message::detail_on_success(response, &detail.value));
    }
}

/// What happened is nobody's but the server's.
fn check_fault(response: &Response, diagnostics: &mut Diagnostics) {
    if let Content::Fault { written, .. } = &response.content
        && response.status.value < 500
    {
        diagnostics.error(written, message::fault_below_500(&response.code_and_phrase()));
    }
}

/// `errors = ApiError`
pub(super) fn check_format(operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(format) = &operation.errors else { return };
    if let Some(written) = &format.media_type_written
        && let Err(fault) = media_type::check(&written.value)
    {
        diagnostics.error(written.span, message::bad_media_type(&written.value, fault));
    }
    let is_used = |response: &Response| {
        matches!(response.content, Content::FixedError { .. } | Content::Fault { .. })
    };
    if !operation.incomplete
        && !format.is_project_setting
        && !operation.responses.iter().any(is_used)
    {
        diagnostics.error(format.written.blame, message::unused_errors());
    }
}

fn check_media_type(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(written) = &response.media_type else { return };
    if let Err(fault) = media_type::check(&written.value) {
        diagnostics.error(written.span, message::bad_media_type(&written.value, fault));
    } else if response.content.has_several_parts() && !response.content.is_raw() {
        // RFC 9110 §14.6, §15.3.7.2
        if !written.value.to_ascii_lowercase().contains("boundary=") {
            diagnostics.error(written.span, message::several_parts_without_boundary());
        }
        if let Some(range) = response
            .headers
            .iter()
            .find(|header| header.written && header.name.value == "content-range")
        {
            diagnostics.error(range.name.span, message::several_parts_with_content_range());
        }
    }
}

fn check_problem(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(problem) = &response.problem else { return };
    match response.content {
        Content::FixedProblem { .. }
        | Content::FixedError { .. }
        | Content::Problem { .. }
        | Content::Fault { .. } => {}
        Content::None | Content::Unknown { .. }
            if !response.placement.is_generated() && response.is_error_code() => {}
        _ => diagnostics.error(problem.span, message::problem_without_problem(response)),
    }
    // An empty reference is one, and says nothing.
    if problem.value.is_empty() || uri_reference::check(&problem.value).is_err() {
        diagnostics.error(problem.span, message::problem_is_no_reference(&problem.value));
    }
}

/// `#[err]` moves a redirect to the error half.
fn check_err(response: &Response, operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(err) = response.err else { return };
    if !(300..400).contains(&response.status.value) {
        diagnostics.error(err, message::err_on_other_than_redirect(response));
    } else if let Subject::Handler(output) = &operation.subject
        && output.success.is_some()
        && output.error.is_none()
    {
        diagnostics.error(err, message::err_without_error_enum());
    }
}
