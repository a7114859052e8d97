//! Completion in the body while the attribute or the body is incomplete.

use crate::Case;
use crate::document::{ATTRIBUTE, BODY, Document};

pub(crate) const CASES: &[Case] = &[
    ("an incomplete attribute keeps completion in the body", incomplete_attribute),
    ("variants are explained while the attribute is incomplete", variants_are_explained),
    ("an incomplete body keeps the types", incomplete_body),
    ("the body has its other completions", other_completions_in_the_body),
    ("valid code has no errors", valid_code_has_no_errors),
    ("a mistake is one error", a_mistake_is_one_error),
];

fn assert_offers(document: &mut Document, attribute: &str, body: &str, expected: &str) {
    let cursor = document.type_in(attribute, body).expect("a cursor");
    let items = document.completions(cursor);
    let mut labels = items.iter().filter_map(|item| item["label"].as_str());
    let found = labels.any(|label| label.split('(').next() == Some(expected));
    assert!(found, "#[api_responses({attribute})] {body}: no {expected} in {items:?}");
}

fn incomplete_attribute(document: &mut Document) {
    for attribute in [
        "GET, 200, 404",
        "GET, 200, 404, ",
        "GET, 200, 404, 4",
        "GET, 200, 404, 40",
        "GET, 200, 404:",
        r#"GET, 200, 404: """#,
        r#"GET, 200, 404: "unfinished""#,
        "GET, 200, 404: Vec<",
        "GET, 200, 404 {}",
        "GET, 200, 404 { retry_after: }",
        "GET, 200, 404, ..",
        "GET, 200, 404, #",
        "GET, 200, 404, #[]",
        "GET, 200, 404, #[allow()]",
        "GET, 200, 404, #[allow(http::)] 4",
        "GET, 200, 404, outside()",
        "GET, 200, 404, lang = ",
        r#"GET "", 200, 404"#,
        "GE, 200, 404",
        "GET |, 200, 404",
        "GET 200, 404",
        "G, 200, 404",
    ] {
        assert_offers(document, attribute, "Err(GetUserError::‸)", "NotFound");
        assert_offers(document, attribute, "Ok(GetUserResponse::‸)", "Ok");
    }
}

fn variants_are_explained(document: &mut Document) {
    document.type_in("GET, 200, 404: \"No user has this id.\", 4", BODY);
    for needle in ["404: ", "NotFound"] {
        let place = document.place_of(needle);
        let hover = document.hover(place);
        assert!(hover.contains("**404 Not Found**: No user has this id."), "{needle}: {hover}");
        assert_eq!(document.definitions(place), ["404"]);
    }
}

fn incomplete_body(document: &mut Document) {
    for body in [
        "let x = \n        Err(GetUserError::‸)",
        "let user = User { name: String::new() };\n        user.\n        Err(GetUserError::‸)",
        "if id == 0 {\n            Err(GetUserError::‸)",
        "match id { 0 => Err(GetUserError::‸) ",
        "return Err(GetUserError::‸",
    ] {
        assert_offers(document, "GET, 200, 404", body, "NotFound");
    }
}

fn other_completions_in_the_body(document: &mut Document) {
    let body = "let user = User { name: String::new() };\n        user.‸";
    assert_offers(document, "GET, 200, 404, 4", body, "name");
    // The public methods of a generated error, and no hidden ones.
    let cursor = document.type_in(ATTRIBUTE, "GetUserError::‸").expect("a cursor");
    let items = document.completions(cursor);
    let labels: Vec<_> = items.iter().filter_map(|item| item["label"].as_str()).collect();
    assert!(labels.iter().any(|label| label.starts_with("to_string")), "{labels:?}");
    assert!(labels.iter().all(|label| !label.starts_with("__")), "{labels:?}");
}

fn valid_code_has_no_errors(document: &mut Document) {
    for attribute in [
        ATTRIBUTE,
        "GET, OK, NOT_FOUND, outside(429: String, ..AuthError)",
        "GET | HEAD, 200 { cache_control = \"no-store\" }, 404, 410: User, derive(Clone)",
    ] {
        document.type_in(attribute, BODY);
        assert_eq!(document.diagnostics(), [], "{attribute}");
    }
}

fn a_mistake_is_one_error(document: &mut Document) {
    for (attribute, underlined, message) in [
        ("GET, 200, 404, 201", "201", "GET never answers 201 Created"),
        ("GET, 200, 404, NOT_FUND", "NOT_FUND", "`NOT_FUND` is not the name of a status code"),
        ("GET, 200, 404, 40", "40", "40 is not a status code"),
        ("GTE, 200, 404", "GTE", "`GTE`"),
    ] {
        document.type_in(attribute, BODY);
        let diagnostics = document.diagnostics();
        let [(text, words)] = diagnostics.as_slice() else {
            panic!("{attribute}: {diagnostics:?}");
        };
        assert!(text == underlined && words.starts_with(message), "{attribute}: {diagnostics:?}");
    }
}
