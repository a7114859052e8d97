//! Conditional requests (RFC 9110 §13).

use reqwest::Method;

use crate::create_book::dune;
use crate::server::{IF_EXISTS, IF_NEW, Server};

const DUNE: &str = "/books/9780441172719";

#[tokio::test]
async fn entity_tags_are_never_reused() {
    let server = Server::start().await;
    let mut sold_out = dune();
    sold_out["stock"] = 0.into();
    let mut tags = Vec::new();
    for _ in 0..3 {
        server.put(DUNE, IF_NEW, &dune()).await.json(201);
        tags.push(server.get(DUNE).await.field("etag").unwrap().to_owned());
        server.put(DUNE, IF_EXISTS, &sold_out).await.json(200);
        tags.push(server.get(DUNE).await.field("etag").unwrap().to_owned());
        assert_eq!(server.delete(DUNE, IF_EXISTS).await.status, 204);
    }
    assert_eq!(tags, ["\"13\"", "\"14\"", "\"15\"", "\"16\"", "\"17\"", "\"18\""]);
}

#[tokio::test]
async fn preconditions_of_writes_are_checked() {
    let server = Server::start().await;
    server.post("/books", &dune()).await.json(201);
    // A successful attempt changes the entity tag.
    let attempts: [(&[(&str, &str)], u16); 12] = [
        (&[("if-match", "W/\"13\"")], 412),
        (&[("if-match", "13")], 412),
        (&[("if-match", "\"1\"")], 412),
        (&[("if-match", "")], 412),
        (&[("if-match", "*"), ("if-none-match", "*")], 412),
        (&[("if-none-match", "\"13\"")], 428),
        (&[("if-none-match", "\"1\"")], 428),
        (&[("if-unmodified-since", "Fri, 01 Jan 2100 00:00:00 GMT")], 428),
        (&[("if-match", "\"13\"")], 200),
        (&[("if-match", "\"13\"")], 412),
        (&[("if-match", "\"1\""), ("if-match", "\"14\"")], 200),
        (&[("if-match", "\"1\", \"15\""), ("if-none-match", "\"1\"")], 200),
    ];
    for (fields, status) in attempts {
        let mut request = server.writing(Method::PUT, DUNE).json(&dune());
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        assert_eq!(server.send(request).await.status, status, "{fields:?}");
    }
}

#[tokio::test]
async fn only_one_of_concurrent_replacements_succeeds() {
    let server = std::sync::Arc::new(Server::start().await);
    server.post("/books", &dune()).await.json(201);
    let mut requests = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let server = server.clone();
        requests
            .spawn(async move { server.put(DUNE, ("if-match", "\"13\""), &dune()).await.status });
    }
    let mut codes = requests.join_all().await;
    codes.sort_unstable();
    assert_eq!(codes[0], 200);
    assert_eq!(codes[1..], [412; 19]);
}
