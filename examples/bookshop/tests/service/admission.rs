//! Authentication and rate limiting of write requests.

use std::num::NonZeroU32;

use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::json;

use crate::create_book::dune;
use crate::server::{Seen, Server};

/// Checks the token and the rate limit of an endpoint for write requests.
pub(crate) async fn check(seen: &Seen, method: Method, target: &str) {
    let server = Server::limited(seen, NonZeroU32::MIN).await;
    let without_token = || server.request(method.clone(), target).json(&dune());
    let with_token = || server.writing(method.clone(), target).json(&dune());

    for credentials in [None, Some("Bearer sesame"), Some("Basic b3Blbi1zZXNhbWU=")] {
        let request = match credentials {
            Some(credentials) => without_token().header(AUTHORIZATION, credentials),
            None => without_token(),
        };
        let response = server.send(request).await;
        assert_eq!(
            response.problem(401),
            json!({ "type": "about:blank", "title": "Unauthorized", "status": 401 })
        );
        assert_eq!(response.field("www-authenticate"), Some("Bearer realm=\"books\""));
    }

    // Requests without the token do not count.
    assert!(![401, 429].contains(&server.send(with_token()).await.status));
    for (seconds, left) in [(0, "60"), (59, "1")] {
        server.wait(seconds);
        let response = server.send(with_token()).await;
        assert_eq!(
            response.problem(429),
            json!({ "type": "about:blank", "title": "Too Many Requests", "status": 429 })
        );
        assert_eq!(response.field("retry-after"), Some(left));
        assert_eq!(response.field("cache-control"), Some("no-store"));
    }
    server.wait(1);
    assert!(![401, 429].contains(&server.send(with_token()).await.status));
}

#[tokio::test]
async fn credentials_are_parsed_strictly() {
    let server = Server::start().await;
    for (credentials, status) in [
        ("Bearer open-sesame", 428),
        ("bearer open-sesame", 428),
        ("BEARER   open-sesame", 428),
        ("Bearer", 401),
        ("Bearer ", 401),
        ("Beareropen-sesame", 401),
        ("open-sesame", 401),
        ("Bearer Open-Sesame", 401),
        ("Bearer open-sesame, Bearer open-sesame", 401),
        ("Bearer \u{fc}", 401),
    ] {
        let request = server.request(Method::DELETE, "/books/9780141439518");
        let response = server.send(request.header(AUTHORIZATION, credentials)).await;
        assert_eq!(response.status, status, "{credentials}");
    }
}

#[tokio::test]
async fn reading_needs_no_token_and_is_not_limited() {
    let server = Server::limited(&Seen::default(), NonZeroU32::MIN).await;
    for _ in 0..5 {
        server.get("/books").await.json(200);
        server.get("/books/9780141439518").await.json(200);
    }
}
