//! Whether the code means something at all, and something for the method.

use http_semantics::{Kind, Method, Severity, Verdict, judge};

use super::exemptions::Exemptions;

use crate::diagnostic::{Diagnostics, Lint};
use crate::message;
use crate::model::{Methods, Placement, Response};
use crate::syntax::allow::Exemption;

pub(super) fn check(
    index: usize,
    response: &Response,
    methods: &Methods,
    exemptions: &mut Exemptions,
    diagnostics: &mut Diagnostics,
) {
    let status = response.status;
    let candidates = methods.candidates();
    let Some((method, verdict)) = kindest(&candidates, status.value) else {
        check_unregistered(index, response, exemptions, diagnostics);
        return;
    };
    match verdict.severity {
        Severity::Fine | Severity::Note => {}
        // What is seldom for a handler to send comes from outside it.
        Severity::Warning
            if response.placement == Placement::Outside
                && matches!(verdict.kind, Kind::FrameworkOnly | Kind::ProtocolLevel) => {}
        Severity::Warning => {
            if !exemptions.lift(index, response, Exemption::Discouraged) {
                diagnostics.warning(
                    Lint::Discouraged,
                    status.span,
                    &response.levels,
                    message::discouraged(method, &candidates, status.value, &verdict),
                );
            }
        }
        // An interim response is none, and no reason can make it one.
        Severity::Error if verdict.kind == Kind::ProtocolLevel => diagnostics
            .error(status.span, message::meaningless(&candidates, status.value, &verdict)),
        Severity::Error => {
            if !exemptions.lift(index, response, Exemption::Meaningless) {
                diagnostics
                    .error(status.span, message::meaningless(&candidates, status.value, &verdict));
            }
        }
    }
}

/// Without a registered phrase the variant has no name but the one that it is given.
fn check_unregistered(
    index: usize,
    response: &Response,
    exemptions: &mut Exemptions,
    diagnostics: &mut Diagnostics,
) {
    let status = response.status;
    if !exemptions.lift(index, response, Exemption::Unregistered) {
        diagnostics.error(status.span, message::unregistered(status.value));
    } else if !response.named {
        diagnostics.error(status.span, message::unregistered_without_name(status.value));
    }
}

/// With several methods a code must suit at least one of them. `None` for an unregistered code.
fn kindest(methods: &[Method], code: u16) -> Option<(Method, Verdict)> {
    methods
        .iter()
        .filter_map(|&method| Some((method, judge(method, code)?)))
        .min_by_key(|(_, verdict)| verdict.severity)
}
