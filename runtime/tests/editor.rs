//! The words that an editor completes say what the registry says.

use std::fmt::Write as _;

use api_responses::http_semantics::{Language, Method, Status};

#[test]
fn every_status_code_is_listed() {
    let mut expected = String::from(
        "//! The status codes, each by the name of its constant in the `http` crate.\n",
    );
    for status in Status::all() {
        let Status { code, phrase, constant, reference, .. } = status;
        let meaning = Language::ENGLISH.describe(*code).unwrap();
        let url = reference.url();
        write!(
            expected,
            "\n/// **{code} {phrase}**: {meaning}\n///\n/// [{reference}]({url})\n\
             #[doc(alias = \"HTTP{code}\")]\npub const {constant}: u16 = {code};\n"
        )
        .unwrap();
    }
    assert_eq!(include_str!("../src/editor/codes.rs"), expected);
}

#[test]
fn every_method_is_listed() {
    let mut expected = String::from("//! The request methods.\n");
    for &method in Method::ALL {
        let reference = method.reference();
        let url = reference.url();
        let safety = match (method.is_safe(), method.is_idempotent()) {
            (true, _) => "safe, and so idempotent",
            (false, true) => "idempotent, and not safe",
            (false, false) => "neither safe nor idempotent",
        };
        write!(
            expected,
            "\n/// **{method}**: {safety}.\n///\n/// [{reference}]({url})\n\
             pub const {method}: &str = \"{method}\";\n"
        )
        .unwrap();
    }
    assert_eq!(include_str!("../src/editor/methods.rs"), expected);
}
