//! Whether the code means something at all, and something for the method.

use http_semantics::{Method, Severity, Verdict, judge};

use crate::diagnostic::{Diagnostics, Lint};
use crate::message;
use crate::model::{Methods, Response};

pub(super) fn check(response: &Response, methods: &Methods, diagnostics: &mut Diagnostics) {
    let status = response.status;
    let candidates = methods.candidates();
    let Some((method, verdict)) = kindest(&candidates, status.value) else {
        diagnostics.error(status.span, message::unregistered(status.value));
        return;
    };
    match verdict.severity {
        Severity::Fine | Severity::Note => {}
        Severity::Warning => diagnostics.warning(
            Lint::Discouraged,
            status.span,
            &response.levels,
            message::discouraged(method, &candidates, status.value, &verdict),
        ),
        Severity::Error => diagnostics
            .error(status.span, message::meaningless(&candidates, status.value, &verdict)),
    }
}

/// With several methods a code must suit at least one of them. `None` for an unregistered code.
fn kindest(methods: &[Method], code: u16) -> Option<(Method, Verdict)> {
    methods
        .iter()
        .filter_map(|&method| Some((method, judge(method, code)?)))
        .min_by_key(|(_, verdict)| verdict.severity)
}
