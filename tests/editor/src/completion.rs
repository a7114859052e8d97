//! Completion inside the attribute.

use serde_json::Value;

use crate::Case;
use crate::document::{BODY, Document};

pub(crate) const CASES: &[Case] = &[
    ("methods come first", methods_come_first),
    ("codes come with their phrases", codes_come_with_their_phrases),
    ("incomplete numbers are completed", incomplete_numbers_are_completed),
    ("options are offered with codes", options_are_offered),
    ("attributes of entries, and rules", attributes_and_lints),
    ("types where types are expected", types_where_types_are_expected),
    ("header fields", header_fields),
];

/// Returns the labels that are offered at the cursor.
fn offered(document: &mut Document, attribute: &str) -> Vec<String> {
    items(document, attribute)
        .iter()
        .map(|item| item["label"].as_str().unwrap_or_default().to_owned())
        .collect()
}

fn items(document: &mut Document, attribute: &str) -> Vec<Value> {
    let cursor = document.type_in(attribute, BODY).expect("a cursor");
    document.completions(cursor)
}

/// Checks that each attribute is offered the labels of `some`, and none of `never`.
fn assert_offers(document: &mut Document, attributes: &[&str], some: &[&str], never: &[&str]) {
    for attribute in attributes {
        let labels = offered(document, attribute);
        for label in some {
            assert!(labels.iter().any(|it| it == label), "{attribute}: no {label} in {labels:?}");
        }
        for label in never {
            assert!(labels.iter().all(|it| it != label), "{attribute}: {label} in {labels:?}");
        }
    }
}

fn methods_come_first(document: &mut Document) {
    assert_offers(
        document,
        &["GE‸", "‸"],
        &["GET", "POST", "ANY", "NOT_FOUND", "outside"],
        &["Vec"],
    );
    assert_offers(document, &["GET | PO‸, 200", "GET | ‸"], &["POST", "QUERY"], &["NOT_FOUND"]);
}

fn codes_come_with_their_phrases(document: &mut Document) {
    let attributes = ["GET, ‸", "GET, 200, NOT_‸", "GET, 200, NOT_‸, 500", "GET, 200, Lost = N‸"];
    assert_offers(document, &attributes, &["NOT_FOUND", "IM_A_TEAPOT"], &["GET", "Vec", "self"]);
    let items = items(document, "GET, 200, NOT_‸");
    let item = items.iter().find(|item| item["label"] == "NOT_FOUND").expect("it is offered");
    assert_eq!(item["labelDetails"]["detail"], "(alias HTTP404)");
    assert!(document.documentation(item).contains("**404 Not Found**: No current"));
}

/// Editors request completions while letters are typed. For digits, the user presses the keys for completion.
fn incomplete_numbers_are_completed(document: &mut Document) {
    for attribute in ["GET, 200, 4‸", "GET, 200, 40‸, 500", "4‸", "GET, outside(41‸)"] {
        let items = items(document, attribute);
        let item = items.iter().find(|item| {
            item["label"] == "CONTENT_TOO_LARGE" || item["label"] == "PAYLOAD_TOO_LARGE"
        });
        let item = item.unwrap_or_else(|| panic!("{attribute}: {items:?}"));
        // The digits are replaced, not added to.
        let range = &item["textEdit"]["range"];
        let range = if range.is_null() { &item["textEdit"]["replace"] } else { range };
        let (start, end) = (&range["start"]["character"], &range["end"]["character"]);
        let digits = attribute.chars().rev().skip_while(|it| *it != '‸').skip(1);
        let digits = digits.take_while(char::is_ascii_digit).count();
        let length = end.as_u64().zip(start.as_u64()).map(|(end, start)| end - start);
        assert_eq!(length, u64::try_from(digits).ok(), "{attribute}: {item}");
    }
}

fn options_are_offered(document: &mut Document) {
    let options = ["outside", "lang", "derive", "errors"];
    assert_offers(document, &["GET, 200, outs‸", "GET, 200, la‸"], &options, &["GET"]);
    assert_offers(document, &["GET, 200, outside(TOO‸)"], &["TOO_MANY_REQUESTS"], &["outside"]);
}

fn attributes_and_lints(document: &mut Document) {
    let names = ["problem", "example", "from", "err", "zh"];
    assert_offers(document, &["GET, 200, #[‸] 404", "GET, 200, #[pro‸] 404"], &names, &["GET"]);
    assert_offers(document, &["GET, 200, #[allow(ht‸)] 404"], &["http::"], &["GET"]);
    assert_offers(
        document,
        &["GET, 200, #[allow(http::‸)] 404", "GET, #[allow(http::mea‸, reason = \"x\")] 304"],
        &[
            "meaningless",
            "unregistered",
            "discouraged",
            "incomplete",
            "missing_location",
            "missing_challenge",
        ],
        &["GET"],
    );
}

fn types_where_types_are_expected(document: &mut Document) {
    let attributes = [
        "GET, 200: Us‸, 404",
        "GET, 200: ‸, 404",
        "GET, 200, ..Aut‸",
        "GET, 200 { etag: E‸ }",
        "GET, 200, #[from(Au‸)] 500",
        "GET, 200, errors = Us‸",
    ];
    assert_offers(document, &attributes, &["User", "AuthError"], &["NOT_FOUND", "GET"]);
}

fn header_fields(document: &mut Document) {
    let attributes = ["GET, 200 { et‸ }", "GET, 200 { etag: ETag, ‸ }"];
    assert_offers(document, &attributes, &["etag", "cache_control"], &["GET", "NOT_FOUND"]);
}
