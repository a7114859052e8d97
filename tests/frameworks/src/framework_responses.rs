//! Responses that a framework sends itself. They are the same with and without declarations.

use std::net::SocketAddr;

use crate::client::{TestRequest, TestResponse};

/// Requests that reach no handler: no route, another method, no content, invalid JSON, JSON of another type.
fn requests() -> [TestRequest; 5] {
    let order = TestRequest::new("POST", "/orders");
    [
        TestRequest::new("GET", "/nowhere"),
        TestRequest::new("DELETE", "/orders"),
        order,
        order.with_json(r#"{"title":"#),
        order.with_json(r#"{"title":"Emma"}"#),
    ]
}

/// Compares a server that has the handler `order` with one that has the same handler without a declaration.
pub async fn are_unchanged(declared: SocketAddr, undeclared: SocketAddr) {
    for request in requests() {
        let (one, other) = (request.send(declared).await, request.send(undeclared).await);
        assert!(other.status >= 400, "{request:?} reaches a handler: {other:?}");
        assert_eq!(undated(one), undated(other), "{request:?}");
    }
}

fn undated(mut response: TestResponse) -> TestResponse {
    response.fields.remove("date");
    response
}
