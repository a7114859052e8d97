//! Requests that take too long.

use std::time::Duration;

use api_responses::contract::Contract;
use bookshop::Limits;
use reqwest::Method;

use crate::create_book::dune;
use crate::raw::{Raw, head};
use crate::server::{IF_NEW, Seen, Server};

/// Checks the response of an endpoint that waits for the database, and of one whose content does not arrive.
pub(crate) async fn check(seen: &Seen, method: Method, target: &str) {
    let limits = Limits { handling: Duration::from_millis(100), ..Limits::default() };
    let server = Server::with_limits(seen, limits).await;
    let has_content = [Method::POST, Method::PUT].contains(&method);

    let lock = server.lock();
    let mut request = server.writing(method.clone(), target);
    request = if has_content {
        request.header(IF_NEW.0, IF_NEW.1).json(&dune())
    } else {
        request.header("if-match", "*")
    };
    let detail = "The shop is too busy. Check whether the request was carried out, and try again.";
    let response = server.send(request).await;
    response.assert_problem(503, "Service Unavailable", detail);
    // It does not come from the endpoint, so that only the client can record it for the table of coverage.
    let (judged, contract) = (response.as_http(), Contract::new(bookshop::OPERATIONS));
    contract.check(&method, target, &judged).unwrap();
    drop(lock);

    if has_content {
        let limits = Limits { content: Duration::from_millis(50), ..Limits::default() };
        let server = Server::with_limits(seen, limits).await;
        // The connection ends, because the rest of the content could follow on it.
        let request = head(&method, target, 100, "") + "{";
        let response = Raw::send(&server, &request).await.rest().await;
        server.record(&method, target, &response);
        assert_eq!(response.problem(408)["title"], "Request Timeout");
    }
}
