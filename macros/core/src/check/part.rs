//! The codes of an included part of a set: `..AppError(404, 409)`. Whether the set has them is checked by
//! constants in the generated code.

use http_semantics::{Level, Method, Verdict, judge};

use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::model::{Methods, Operation, Placement, Set};

pub(super) fn check(set: &Set, operation: &Operation, diagnostics: &mut Diagnostics) {
    let name = set.name();
    for (index, code) in set.codes.iter().enumerate() {
        let is_repeated = set.codes[..index].iter().any(|first| first.value == code.value);
        let message = if is_repeated {
            message::code_of_part_twice(code.value)
        } else if code.value < 300 && set.placement != Placement::Outside {
            message::success_in_part(&name, code.value)
        } else if set.placement != Placement::Outside && is_own(code.value, set, operation) {
            message::code_of_part_too(&name, code.value)
        } else if let Some((methods, verdict)) = unsuited(code.value, set, operation) {
            message::unsuited_code_of_part(&name, &methods, code.value, &verdict)
        } else {
            continue;
        };
        diagnostics.error(code.span, message);
    }
}

/// Whether the endpoint declares the code itself, without a name.
fn is_own(code: u16, set: &Set, operation: &Operation) -> bool {
    set.attributes.cfg.is_empty()
        && operation.responses.iter().any(|response| {
            response.status.value == code
                && response.is_error_code()
                && response.placement != Placement::Outside
                && !response.named
                && response.cfg.is_empty()
        })
}

/// Why none of the methods answers the code, unless no method at all answers it: the set says a reason for that.
fn unsuited(code: u16, set: &Set, operation: &Operation) -> Option<(Vec<Method>, Verdict)> {
    let Methods::Known(_) = operation.methods else { return None };
    let methods = operation.methods.candidates();
    let verdict = refused(&methods, code)?;
    let is_overridden = set.attributes.overrides.position(verdict.rule, verdict.group()).is_some();
    let is_known = refused(Method::ALL, code).is_some();
    (!is_overridden && !is_known).then_some((methods, verdict))
}

/// Why none of the methods answers the code, if none does.
fn refused(methods: &[Method], code: u16) -> Option<Verdict> {
    let verdicts = methods.iter().filter_map(|method| judge(*method, code));
    verdicts.min_by_key(|verdict| verdict.level).filter(|verdict| verdict.level == Level::Error)
}

/// The message about a set that is included a second time.
pub(super) fn included_twice(first: &Set, second: &Set) -> Message {
    let name = second.name();
    if !first.is_part() || !second.is_part() {
        return message::set_twice(&name);
    }
    let mut codes: Vec<u16> =
        first.codes.iter().chain(&second.codes).map(|code| code.value).collect();
    codes.sort_unstable();
    codes.dedup();
    message::part_twice(&name, &codes)
}
