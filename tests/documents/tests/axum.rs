//! The document of the API on axum, whose routers record their endpoints.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use documents::comparison::compare;
use documents::{expectations, on_axum};
use serde_json::Value;

fn document() -> Value {
    let guide = on_axum::api().guide().with_title("Library");
    serde_json::to_value(guide.to_openapi().build().unwrap()).unwrap()
}

/// Other programs check this file: see `.ci/clients`.
#[test]
fn the_document_can_be_written() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("library.json");
    fs::write(file, document().to_string()).unwrap();
}

#[tokio::test]
async fn the_document_is_what_requests_provoke() {
    let mut cases = expectations::requests(on_axum::REJECTIONS);
    cases.extend(on_axum::own_requests());
    compare(&document(), &cases, on_axum::start().await.unwrap()).await;
}

#[test]
fn all_endpoints_are_recorded() {
    let router = on_axum::api();
    assert_eq!(router.undeclared(), [""; 0]);
    let handlers: BTreeSet<_> = router
        .endpoints()
        .map(|endpoint| (endpoint.prefix().to_owned(), endpoint.operation().name()))
        .collect();
    assert_eq!(handlers.len(), expectations::COUNT + 2);
}
