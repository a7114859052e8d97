//! The complete document.

use std::path::Path;

use api_responses::http_semantics::Language;
use api_responses::openapi::Document;
use utoipa::openapi::OpenApi;

use crate::api::ENDPOINTS;

fn document() -> Document {
    Document::from_endpoints(ENDPOINTS.iter().copied())
        .with_title("Everything")
        .with_version("1.0.0")
        .with_description("All that there can be.")
}

#[test]
fn everything_is_documented() {
    let json =
        document().with_language(Language::ENGLISH).build().unwrap().to_pretty_json().unwrap();
    // For linters, which want a file.
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi.json");
    std::fs::write(file, &json).unwrap();
    insta::assert_snapshot!(json);
}

#[test]
fn the_order_of_endpoints_does_not_matter() {
    let reversed = Document::from_endpoints(ENDPOINTS.iter().rev().copied())
        .with_title("Everything")
        .with_version("1.0.0")
        .with_description("All that there can be.");
    assert!(reversed.build() == document().build());
}

#[test]
fn a_document_can_be_parsed() {
    let json = document().build().unwrap().to_json().unwrap();
    let read: OpenApi = serde_json::from_str(&json).unwrap();
    assert_eq!(read.to_json().unwrap(), json);
}

#[test]
fn the_default_language_is_that_of_the_declaration() {
    let in_own = serde_json::to_value(document().build().unwrap()).unwrap();
    let in_english =
        serde_json::to_value(document().with_language(Language::ENGLISH).build().unwrap()).unwrap();
    let book = |document: &serde_json::Value, code: &str| {
        let responses = &document["paths"]["/books/{isbn}"]["get"]["responses"];
        responses[code]["description"].as_str().unwrap().to_owned()
    };
    assert_eq!(book(&in_own, "404"), "没有这本书。");
    assert_eq!(book(&in_own, "500"), Language::CHINESE.describe(500).unwrap());
    assert_eq!(book(&in_english, "404"), "No such book.");
    assert_eq!(book(&in_english, "500"), Language::ENGLISH.describe(500).unwrap());
}

#[test]
fn it_merges_into_the_document_of_an_application() {
    use utoipa::openapi::{InfoBuilder, Paths};

    let own = OpenApi::new(InfoBuilder::new().title("Own").build(), Paths::new());
    let merged = own.merge_from(document().try_into().unwrap());
    assert_eq!(merged.info.title, "Own");
    assert!(merged.paths.paths.contains_key("/users/{id}"));
    assert!(merged.components.unwrap().schemas.contains_key("Page_User"));
}
