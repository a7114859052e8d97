use reqwest::Method;
use serde_json::json;

use crate::server::Server;

/// The errors of the router are pages outside of the API, and problem documents in it.
#[actix_web::test]
async fn unknown_paths_and_methods() {
    let server = Server::start().await;
    let browser = server.browser();
    let send = |method, path| browser.send_astray(browser.request(method, path));

    send(Method::GET, "/nowhere").await.assert_page(404, "404 Not Found");
    send(Method::GET, "/tickets/1/2").await.assert_page(404, "404 Not Found");
    for (method, path, allow) in [
        (Method::PUT, "/tickets", "GET, POST"),
        (Method::DELETE, "/tickets/1", "GET, POST"),
        (Method::POST, "/tickets.csv", "GET"),
        (Method::GET, "/logout", "POST"),
    ] {
        let response = send(method, path).await;
        response.assert_page(405, "405 Method Not Allowed");
        assert_eq!(response.field("allow"), Some(allow), "{path}");
    }

    let problem = send(Method::GET, "/api/nowhere").await.problem(404);
    assert_eq!(problem, json!({ "type": "about:blank", "title": "Not Found", "status": 404 }));
    for (path, allow) in [("/api/tickets", "GET, POST"), ("/api/tickets/1", "GET")] {
        let response = send(Method::DELETE, path).await;
        response.problem(405);
        assert_eq!(response.field("allow"), Some(allow), "{path}");
    }
}

#[actix_web::test]
async fn responses_are_neither_cached_nor_framed() {
    let server = Server::start().await;
    let member = server.member().await;
    for path in ["/tickets", "/tickets/x", "/tickets.csv", "/api/tickets"] {
        let response = member.get(path).await;
        assert_eq!(response.field("cache-control"), Some("no-store"), "{path}");
        let policy = response.field("content-security-policy").unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
}
