//! The rules over all responses of an endpoint.

use http_semantics::Method;
use http_semantics::set::{Declared, Endpoint, Flaw, SET_RULES};

use super::exemptions::Exemptions;
use crate::diagnostic::{Diagnostics, Lint};
use crate::message;
use crate::model::{Methods, Operation, Placement, Response, Subject};
use crate::syntax::allow::Exemption;

pub(super) fn check(
    operation: &Operation,
    exemptions: &mut Exemptions,
    diagnostics: &mut Diagnostics,
) {
    // Errors alone, and what a type can send, are not an endpoint but part of many.
    if matches!(
        operation.subject,
        Subject::OwnType { .. } | Subject::EmptyEnum(_, Placement::Error)
    ) {
        return;
    }
    let methods: Vec<Method> = match &operation.methods {
        Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
        Methods::Unknown | Methods::Any => Vec::new(),
    };
    // `Result<Response, AuthError>` of a middleware: the successes are somebody else's.
    let succeeds_elsewhere = matches!(
        &operation.subject,
        Subject::Handler(output) if output.success.is_none() && output.error.is_some()
    );
    let fields: Vec<Vec<&str>> = operation.responses.iter().map(field_names).collect();
    let responses: Vec<Declared<'_>> =
        operation.responses.iter().zip(&fields).map(declared).collect();
    let endpoint = Endpoint::new(&methods, &responses);
    let endpoint = if operation.sets.is_empty() { endpoint } else { endpoint.with_unseen_errors() };
    for (index, response) in operation.responses.iter().enumerate() {
        let broken = SET_RULES.iter().filter(|rule| rule.is_broken_by(&endpoint, index));
        for rule in broken.filter(|rule| rule.id != "A5" || !succeeds_elsewhere) {
            let exemption = match rule.flaw {
                Flaw::Contradiction => Exemption::Meaningless,
                Flaw::Incomplete => Exemption::Incomplete,
                Flaw::Doubtful => Exemption::Discouraged,
            };
            if exemptions.lift(index, response, exemption) {
                continue;
            }
            let (span, message) =
                (response.status.span, message::of_set_rule(rule, response.status.value));
            match rule.flaw {
                Flaw::Contradiction => diagnostics.error(span, message),
                Flaw::Incomplete => {
                    diagnostics.warning(Lint::Incomplete, span, &response.levels, message);
                }
                Flaw::Doubtful => {
                    diagnostics.warning(Lint::Discouraged, span, &response.levels, message);
                }
            }
        }
    }
}

fn field_names(response: &Response) -> Vec<&str> {
    response.headers.iter().map(|header| header.name.value.as_str()).collect()
}

fn declared<'a>((response, fields): (&Response, &'a Vec<&'a str>)) -> Declared<'a> {
    let declared = Declared::new(response.status.value).with_fields(fields);
    let declared = if response.content.is_something() { declared.with_content() } else { declared };
    let unknown = !response.placement.is_generated() || response.content.is_raw();
    if unknown { declared.claimed() } else { declared }
}
