use std::collections::BTreeSet;

use serde_json::Value;

use crate::response::HTML;
use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let browser = server.browser();
    let guide = browser.get("/docs").await;
    assert!(guide.content(200, HTML).contains("/api/tickets/{id}"));
    assert!(guide.content == helpdesk::guide().to_html());
    let document = browser.get("/openapi.json").await.json(200);
    assert_eq!(document, serde_json::from_str::<Value>(&helpdesk::openapi()).unwrap());
}

/// The document has the paths with their prefixes, and exactly the declared codes and media types.
#[test]
fn the_document_contains_the_declarations() {
    let document: Value = serde_json::from_str(&helpdesk::openapi()).unwrap();
    let endpoints = helpdesk::endpoints();
    assert_eq!(endpoints.undeclared(), [""; 0]);
    for endpoint in endpoints.iter() {
        let (operation, path) = (endpoint.operation(), endpoint.path());
        let method = operation.methods().next().unwrap().as_str().to_lowercase();
        let documented = &document["paths"][&path][&method]["responses"];
        let documented: BTreeSet<(String, String)> = documented
            .as_object()
            .unwrap_or_else(|| panic!("{method} {path} is not documented"))
            .iter()
            .flat_map(|(status, response)| {
                let contents = response["content"].as_object();
                let mut media_types: Vec<String> =
                    contents.into_iter().flat_map(|content| content.keys().cloned()).collect();
                if media_types.is_empty() {
                    media_types.push(String::new());
                }
                media_types.into_iter().map(|media_type| (status.clone(), media_type))
            })
            .collect();
        let declared: BTreeSet<(String, String)> = operation
            .responses()
            .map(|response| {
                let media_type = response.media_type().unwrap_or_default();
                (response.status().as_str().to_owned(), media_type.to_owned())
            })
            .collect();
        assert_eq!(documented, declared, "{method} {path}");
    }
}

#[test]
fn the_document_has_both_ways_to_log_in() {
    let document: Value = serde_json::from_str(&helpdesk::openapi()).unwrap();
    let schemes = document["components"]["securitySchemes"].as_object().unwrap();
    let has = |key: &str, value: &str| schemes.values().any(|scheme| scheme[key] == value);
    assert!(has("in", "cookie") && has("scheme", "bearer"), "{schemes:?}");
}
