//! The page of an API with 500 endpoints. `.ci/browser` reads it after this test has written it.

#![cfg(all(feature = "axum08", feature = "guide", feature = "utoipa6"))]

mod api;

use std::fs;
use std::path::Path;

use api_responses::guide::{Endpoint, Guide};

#[test]
fn the_page_of_500_endpoints_has_less_than_3_mebibytes() {
    let program = Guide::from_program();
    let operations = program.endpoints().iter().map(Endpoint::operation);
    let operations: Vec<_> = operations.filter(|one| one.name() == "replace_thing").collect();
    assert_eq!(operations.len(), 50);
    let routes = (0..10).flat_map(|version| {
        operations.iter().map(move |operation| (format!("/v{version}"), *operation))
    });
    let page = Guide::from_routes(routes).with_title("A large API").to_html();
    assert_eq!(page.matches("<section class=\"endpoint\"").count(), 500);
    // Each endpoint shows the fields of both contents, an example and a command.
    assert_eq!(page.matches("<details class=\"body\"").count(), 1500);
    assert!(page.matches("The copies in stock.").count() > 100);
    println!("{} KiB", page.len() / 1024);
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("large-guide.html"), &page).unwrap();
    assert!(page.len() < 3 * 1024 * 1024, "{} KiB", page.len() / 1024);
}
