//! What to declare in place of a status code that does not suit.

use http_semantics::{Level, Method, Sender, Verdict, judge};

use crate::message::Remedy;
use crate::model::Response;

pub(super) fn of(
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
    declared: &[Response],
) -> Remedy {
    // The facts have one list for all methods. A code of it can be unsuitable for this one, such as 207
    // for CONNECT.
    let suits = |code: &u16| {
        methods.iter().any(|method| {
            judge(*method, *code).is_some_and(|verdict| verdict.level < Level::Warning)
        })
    };
    let is_new = |code: &u16| declared.iter().all(|response| response.status.value != *code);
    let is_meaningless = verdict.level == Level::Error && verdict.sender == Sender::Handler;
    Remedy {
        codes: verdict.instead.iter().copied().filter(suits).filter(is_new).collect(),
        methods: if is_meaningless { suited_by(code) } else { Vec::new() },
        outside: verdict.level == Level::Warning && verdict.sender != Sender::Handler,
    }
}

/// The methods, at most two, that the code suits without reservation.
fn suited_by(code: u16) -> Vec<Method> {
    let order = [Method::Post, Method::Get, Method::Put, Method::Patch, Method::Delete];
    let suits =
        |method: &Method| judge(*method, code).is_some_and(|verdict| verdict.level == Level::Fine);
    order.into_iter().filter(suits).take(2).collect()
}
