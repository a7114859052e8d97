//! Whether the status code suits the methods.

use http_semantics::rules::REGISTERED_CODES_ONLY;
use http_semantics::{Level, Method, Sender, Unregistered, Verdict, judge};

use super::overrides::Needs;
use super::remedy;
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Methods, Placement, Response};

/// On POST, it has a `Location`.
const CREATED: u16 = 201;

/// Returns whether the code was reported.
pub(super) fn check(
    index: usize,
    responses: &[Response],
    methods: &Methods,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) -> bool {
    let response = &responses[index];
    let status = response.status;
    let Some((method, verdict)) = mildest(methods, status.value) else {
        return check_unregistered(index, response, needs, diagnostics);
    };
    let Verdict { level, sender, rule, .. } = verdict;
    // What the framework or the server sends is documented as coming from outside the handler.
    let is_outside = response.placement == Placement::Outside && sender != Sender::Handler;
    if level < Level::Warning || level == Level::Warning && is_outside {
        return false;
    }
    if needs.cover(index, response, (rule, verdict.group(), level)) {
        return false;
    }
    let candidates = methods.candidates();
    if level == Level::Error {
        let remedy = remedy::of(&candidates, status.value, &verdict, responses);
        let message = message::meaningless(&candidates, status.value, &verdict, &remedy);
        if status.value == CREATED {
            // Its variant has another shape with another method.
            diagnostics.error_of_shape(status.span, message);
        } else {
            diagnostics.error(status.span, message);
        }
    } else {
        let remedy = remedy::of(&[method], status.value, &verdict, responses);
        let message = message::discouraged(&candidates, status.value, &verdict, &remedy);
        diagnostics.warning(rule, status.span, &response.levels, message);
    }
    true
}

/// Without a registered phrase, the variant needs a name from the entry.
fn check_unregistered(
    index: usize,
    response: &Response,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) -> bool {
    let status = response.status;
    let rule = &REGISTERED_CODES_ONLY;
    if !needs.cover(index, response, (rule, rule.group, rule.level)) {
        let known = Unregistered::get(status.value);
        diagnostics.error(status.span, message::unregistered(status.value, known));
        return true;
    }
    if !response.named {
        diagnostics.error(status.span, message::unregistered_without_name(status.value));
    }
    false
}

/// With several methods, a code must suit at least one of them. `None` for an unregistered code.
fn mildest(methods: &Methods, code: u16) -> Option<(Method, Verdict)> {
    let mut mildest: Option<(Method, Verdict)> = None;
    let mut index = 0;
    loop {
        let method = match methods {
            Methods::Known(known) if index < known.len() => known[index].value,
            Methods::Unknown | Methods::Any if index < Method::ALL.len() => Method::ALL[index],
            _ => return mildest,
        };
        let verdict = judge(method, code)?;
        if verdict.level == Level::Fine {
            return Some((method, verdict));
        }
        if mildest.is_none_or(|(_, mildest)| verdict.level < mildest.level) {
            mildest = Some((method, verdict));
        }
        index += 1;
    }
}
