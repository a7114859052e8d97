//! Provokes each declared status code of the service, over a socket, on axum and on actix-web.

mod client;
mod requests;
mod worlds;

use std::collections::BTreeSet;

use api_responses::conformance::compare;
use api_responses::http::StatusCode;
use service::OPERATIONS;

use crate::client::{Received, send};
use crate::requests::{Request, all};
use crate::worlds::{Framework, World, start, start_upstream};

/// Name of the operation and status code.
type Code = (&'static str, u16);

fn declared() -> BTreeSet<Code> {
    let codes = |operation: api_responses::Operation| {
        operation.responses().map(move |one| (operation.name(), one.status().as_u16()))
    };
    OPERATIONS.into_iter().flat_map(codes).collect()
}

/// Returns the responses to all requests, in their order.
async fn responses(framework: Framework) -> Vec<(Request, Received)> {
    let upstream = start_upstream().await;
    let mut responses = Vec::new();
    for world in World::ALL {
        let server = start(framework, world, upstream).await;
        for request in all().into_iter().filter(|request| request.world == world) {
            responses.push((request, send(server, &request).await));
        }
    }
    responses
}

/// Checks that each response is expected and declared, and that each declared code has been sent.
fn check(responses: &[(Request, Received)]) {
    let mut provoked = BTreeSet::new();
    for (request, received) in responses {
        let status = received.status;
        assert_eq!(status, request.expected, "{request:?}: {received:?}");
        let operation = OPERATIONS.into_iter().find(|one| one.name() == request.operation);
        let operation = operation.unwrap_or_else(|| panic!("{request:?}"));
        let code = StatusCode::from_u16(status).unwrap();
        let compared = compare(operation, code, &received.headers);
        assert_eq!(compared, Ok(()), "{request:?}: {received:?}");
        assert!(!received.content.contains("no such table"), "{request:?}: {received:?}");
        if status == 303 {
            let location = if request.operation == "login" { "/" } else { "/login" };
            assert_eq!(received.headers["location"], location, "{request:?}");
            assert_eq!(received.content, "", "{request:?}");
        }
        provoked.insert((operation.name(), status));
    }
    let declared = declared();
    let missing: Vec<&Code> = declared.difference(&provoked).collect();
    assert!(missing.is_empty(), "declared, but not provoked: {missing:?}");
    assert_eq!(provoked, declared);
}

#[tokio::test]
async fn each_declared_code_is_sent_on_axum() {
    check(&responses(Framework::Axum).await);
}

#[tokio::test]
async fn each_declared_code_is_sent_on_actix() {
    check(&responses(Framework::Actix).await);
}

/// The handlers are the same, and so is what they send, except random ids and tokens.
#[tokio::test]
async fn both_frameworks_send_the_same() {
    let on_axum = responses(Framework::Axum).await;
    let on_actix = responses(Framework::Actix).await;
    for ((request, axums), (_, actixs)) in on_axum.iter().zip(&on_actix) {
        for name in ["content-type", "location", "etag", "www-authenticate", "retry-after"] {
            assert_eq!(axums.headers.get(name), actixs.headers.get(name), "{request:?}: {name}");
        }
        let is_random = axums.content.contains("urn:uuid:") || axums.content.contains("token");
        assert!(is_random || axums.content == actixs.content, "{request:?}: {actixs:?}");
    }
}

#[tokio::test]
async fn the_routers_errors_are_problem_documents() {
    let upstream = start_upstream().await;
    for framework in [Framework::Axum, Framework::Actix] {
        let server = start(framework, World::Normal, upstream).await;
        let unknown = Request { target: "/nothing", ..Request::get("", "/", 404) };
        let received = send(server, &unknown).await;
        assert_eq!(received.status, 404);
        assert_eq!(received.headers["content-type"], "application/problem+json");
        let refused = Request { method: "PATCH", ..Request::get("", "/sessions", 405) };
        let received = send(server, &refused).await;
        assert_eq!(received.status, 405);
        let allow = received.headers["allow"].to_str().unwrap();
        let allowed: BTreeSet<&str> = allow.split(',').map(str::trim).collect();
        assert!(allowed.is_superset(&BTreeSet::from(["DELETE", "POST"])), "{allow}");
        assert_eq!(received.headers["content-type"], "application/problem+json");
    }
}

#[test]
fn there_are_twenty_handlers_with_their_own_names() {
    let names: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.name()).collect();
    assert_eq!(names.len(), 20);
}
