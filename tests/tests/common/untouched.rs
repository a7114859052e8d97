//! What a framework answers by itself: the same, whether handlers are declared or not. For those
//! that have answers of their own.

use std::net::SocketAddr;

use crate::common::client::{Answer, Question};

/// What reaches no handler: no route, another method, no content, no JSON, not this JSON.
fn questions() -> [Question; 5] {
    let order = Question::new("POST", "/orders");
    [
        Question::new("GET", "/nowhere"),
        Question::new("DELETE", "/orders"),
        order,
        order.with_json(r#"{"title":"#),
        order.with_json(r#"{"title":"Emma"}"#),
    ]
}

/// One server has the handler `order`, the other one a handler like it without a declaration.
pub(crate) async fn answers_are_the_frameworks(declared: SocketAddr, undeclared: SocketAddr) {
    for question in questions() {
        let (one, other) = (question.ask(declared).await, question.ask(undeclared).await);
        assert!(other.status >= 400, "{question:?} reaches a handler: {other:?}");
        assert_eq!(undated(one), undated(other), "{question:?}");
    }
}

fn undated(mut answer: Answer) -> Answer {
    answer.fields.remove("date");
    answer
}
