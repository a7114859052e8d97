//! Who may write, and how often.

use std::num::NonZeroU32;

use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::json;

use crate::create_book::dune;
use crate::server::{Seen, Server};

/// What every endpoint that writes answers, whatever it writes.
pub(crate) async fn guards(seen: &Seen, method: Method, target: &str) {
    let server = Server::limited(seen, NonZeroU32::MIN).await;
    let without_token = || server.request(method.clone(), target).json(&dune());
    let with_token = || server.writing(method.clone(), target).json(&dune());

    for credentials in [None, Some("Bearer sesame"), Some("Basic b3Blbi1zZXNhbWU=")] {
        let request = match credentials {
            Some(credentials) => without_token().header(AUTHORIZATION, credentials),
            None => without_token(),
        };
        let answer = server.send(request).await;
        assert_eq!(
            answer.problem(401),
            json!({ "type": "about:blank", "title": "Unauthorized", "status": 401 })
        );
        assert_eq!(answer.field("www-authenticate"), Some("Bearer realm=\"books\""));
    }

    // None of those took what the one with the token may take.
    assert!(![401, 429].contains(&server.send(with_token()).await.status));
    for (seconds, left) in [(0, "60"), (59, "1")] {
        server.wait(seconds);
        let answer = server.send(with_token()).await;
        assert_eq!(
            answer.problem(429),
            json!({ "type": "about:blank", "title": "Too Many Requests", "status": 429 })
        );
        assert_eq!(answer.field("retry-after"), Some(left));
        assert_eq!(answer.field("cache-control"), Some("no-store"));
    }
    server.wait(1);
    assert!(![401, 429].contains(&server.send(with_token()).await.status));
}

#[tokio::test]
async fn how_the_token_is_written() {
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
        let answer = server.send(request.header(AUTHORIZATION, credentials)).await;
        assert_eq!(answer.status, status, "{credentials}");
    }
}

#[tokio::test]
async fn reading_takes_no_token_and_is_not_limited() {
    let server = Server::limited(&Seen::default(), NonZeroU32::MIN).await;
    for _ in 0..5 {
        server.get("/books").await.json(200);
        server.get("/books/9780141439518").await.json(200);
    }
}
