//! The document of the API on actix-web, whose scopes record their endpoints.

use std::collections::BTreeSet;

use api_responses::actix::RoutedEndpoints;
use api_responses::guide::Endpoint;
use documents::comparison::compare;
use documents::{expectations, on_actix};
use serde_json::{Value, json};

fn document() -> Value {
    let guide = RoutedEndpoints::of(on_actix::api).guide().with_title("Library");
    serde_json::to_value(guide.to_openapi().build().unwrap()).unwrap()
}

#[tokio::test]
async fn the_document_is_what_requests_provoke() {
    let mut cases = expectations::requests(on_actix::REJECTIONS);
    cases.extend(on_actix::own_requests());
    compare(&document(), &cases, on_actix::start().unwrap()).await;
}

/// A comparison with requests to one endpoint.
async fn compare_health(change: impl FnOnce(&mut Value)) {
    let mut document = document();
    let all = document["paths"].take();
    document["paths"]["/health"] = all["/health"].clone();
    change(&mut document);
    let mut cases = expectations::requests(on_actix::REJECTIONS);
    cases.retain(|case| case.route == "GET /health");
    compare(&document, &cases, on_actix::start().unwrap()).await;
}

#[tokio::test]
#[should_panic(expected = "documented, but not provoked: GET /health 404 -")]
async fn a_response_that_is_not_sent_is_a_difference() {
    compare_health(|document| {
        let responses = &mut document["paths"]["/health"]["get"]["responses"];
        responses["404"] = json!({ "description": "" });
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "provoked, but not documented: GET /health 204 -")]
async fn a_response_that_is_not_documented_is_a_difference() {
    compare_health(|document| {
        document["paths"]["/health"]["get"]["responses"] = json!({});
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "is not of type \"integer\"")]
async fn another_content_is_a_difference() {
    let mut document = document();
    let title = "/components/schemas/Book/properties/title/type";
    *document.pointer_mut(title).unwrap() = json!("integer");
    let cases = expectations::requests(on_actix::REJECTIONS);
    compare(&document, &cases, on_actix::start().unwrap()).await;
}

#[test]
fn all_endpoints_are_recorded() {
    let routed = RoutedEndpoints::of(on_actix::api);
    assert_eq!(routed.undeclared(), [""; 0]);
    let handlers: BTreeSet<_> = routed
        .iter()
        .map(|endpoint| (endpoint.prefix().to_owned(), endpoint.operation().name()))
        .collect();
    assert_eq!(handlers.len(), expectations::COUNT + 2);
    let paths = routed.guide();
    let paths: BTreeSet<_> = paths.endpoints().iter().filter_map(Endpoint::path).collect();
    for path in ["/api", "/api/v{number}", "/api/v1/branches/{branch}/members/{name}", "/health"] {
        assert!(paths.contains(path), "{path}");
    }
}
