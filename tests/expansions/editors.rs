//! Completion in rust-analyzer, which writes a marker at the cursor: the expansion has the marker after the
//! path of a module that contains the possible words.
//!
//! `tests/editor` runs rust-analyzer itself.

use std::str::FromStr as _;

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;

/// The marker that rust-analyzer writes at the cursor.
const MARKER: &str = "raCompletionMarker";
const ITEM: &str = "async fn get_user() -> Result<GetUserResponse<User>, GetUserError> { body }";

fn tokens(text: &str) -> TokenStream {
    TokenStream::from_str(text).unwrap()
}

fn in_editor(attribute: &str) -> String {
    let output = api_responses_by(
        &ProjectSettings::default(),
        Reader::Editor,
        tokens(attribute),
        tokens(ITEM),
    );
    output.to_string()
}

/// Returns the expansion before the first marker.
fn before_the_cursor(attribute: &str) -> String {
    let output = in_editor(&attribute.replace('‸', MARKER));
    let (before, _) = output.split_once(MARKER).unwrap_or_else(|| panic!("{attribute}: {output}"));
    before.to_owned()
}

/// Returns the expansion of a block whose method has an attribute.
fn block_in_editor(above: &str, attribute: &str) -> String {
    let method = ITEM.replace("()", "(&self)");
    let block =
        format!("impl<S> Users<S> {{ #[doc = \"\"] #[api_responses({attribute})] pub {method} }}");
    let settings = ProjectSettings::default();
    api_responses_by(&settings, Reader::Editor, tokens(above), tokens(&block)).to_string()
}

#[test]
fn the_marker_in_a_block_follows_the_possible_words() {
    for (above, attribute, expected) in [
        ("", "GE‸", "__e :: first :: GE"),
        ("", "GET, 200, NOT_‸", "__e :: items :: NOT_"),
        ("", "GET, 200, #[pro‸] 404", "__e :: attributes :: pro"),
        (
            "crate = api",
            "GET, 200 { et‸ }",
            "use api :: __private :: editor as __e ; __e :: first :: GET ; __e :: items ; __e :: fields :: et",
        ),
        ("errors = A‸", "GET, 200", "let _ : A"),
        ("er‸", "GET, 200", "__e :: options :: er"),
    ] {
        let marked = |text: &str| text.replace('‸', MARKER);
        let output = block_in_editor(&marked(above), &marked(attribute));
        let (before, _) = output.split_once(MARKER).unwrap_or_else(|| panic!("{output}"));
        assert!(before.ends_with(expected), "{attribute}: {before}");
        let without = block_in_editor(&above.replace('‸', ""), &attribute.replace('‸', ""));
        assert!(without.starts_with(before), "{attribute}:\n{before}\n{without}");
    }
}

#[test]
fn methods_in_an_editor_have_documentation_and_enums() {
    let output = block_in_editor("", "GET, 200, 404");
    assert!(output.contains("pub enum GetUserResponse"), "{output}");
    assert!(output.contains("# Responses"), "{output}");
    assert!(!output.contains("# [api_responses"), "{output}");
    // Without the attribute above the block, the method keeps its type and its body.
    let method = tokens("fn get_user(&self) -> GetUserResponse { body }");
    let settings = ProjectSettings::default();
    let output =
        api_responses_by(&settings, Reader::Editor, tokens("GET, 200"), method).to_string();
    assert!(output.starts_with("fn get_user (& self) -> GetUserResponse { body }"), "{output}");
    assert!(output.contains("compile_error"), "{output}");
}

#[test]
fn the_marker_follows_the_possible_words() {
    for (attribute, expected) in [
        ("‸", "__e :: first :: "),
        ("GE‸", "__e :: first :: GE"),
        ("GET | PO‸", "__e :: methods :: PO"),
        ("GET, ‸", "__e :: items :: "),
        ("GET, 200, NOT_‸, 500", "__e :: items :: NOT_"),
        ("GET, 200, 4‸", "__e :: items :: _4"),
        ("4‸", "__e :: first :: _4"),
        ("GET, 200, Lost = N‸", "__e :: codes :: N"),
        ("GET, 200, outside(TOO‸)", "__e :: codes :: TOO"),
        ("GET, 200, outside(Many = 42‸)", "__e :: codes :: _42"),
        ("GET, 200, #[‸] 404", "__e :: attributes :: "),
        ("GET, 200, #[pro‸] 404", "__e :: attributes :: pro"),
        ("GET, 200, #[allow(ht‸)] 404", "__e :: lints :: ht"),
        ("GET, 200, #[allow(http::‸)] 404", "__e :: lints :: http :: "),
        ("GET, 200 { et‸ }", "__e :: fields :: et"),
        ("GET, 200 { etag: ETag, ‸ }", "__e :: fields :: "),
        ("GET, 200: Us‸, 404", "let _ : Us"),
        ("GET, 200: Vec<‸>, 404", "let _ : Vec < "),
        ("GET, 200 { etag: E‸ }", "let _ : E"),
        ("GET, 200, ..Aut‸", "let _ : Aut"),
        ("GET, 200, Auth = ..auth::‸", "let _ : auth :: "),
        ("GET, 200, outside(..J‸)", "let _ : J"),
        ("GET, 200, #[from(io::‸)] 500: Fault", "let _ : io :: "),
        ("GET, 200, errors = ‸", "let _ : "),
    ] {
        let before = before_the_cursor(attribute);
        assert!(before.ends_with(expected), "{attribute}: {before}");
    }
}

/// rust-analyzer finds the position of its marker in the output without it by counting characters.
#[test]
fn the_marker_changes_nothing_before_it() {
    for attribute in [
        "GE‸",
        "GET | PO‸",
        "GET, 200, NOT_‸, 500",
        "GET, 200, 404: \"Doc.\", Lost = N‸",
        "GET, 200, outside(413, TOO‸)",
        "GET, 200, #[pro‸] 404",
        "GET, 200, #[allow(http::mea‸)] 404",
        "GET, 200 { etag: ETag, ca‸ }",
        "GET, 200, Taken = 409: Us‸, 404",
        "GET, 200, 404, ..Aut‸",
        "crate = ::other, GET, 200, NOT_‸",
    ] {
        let before = before_the_cursor(attribute);
        let without = in_editor(&attribute.replace('‸', ""));
        assert!(without.starts_with(&before), "{attribute}:\n{before}\n{without}");
    }
}

/// The path is also there if nothing is typed yet.
#[test]
fn the_path_is_there_without_the_marker() {
    for attribute in ["‸", "GET, ‸", "GET, 200, ‸", "GET, 200, Lost = ‸", "GET, 200, #[‸] 404"]
    {
        let before = before_the_cursor(attribute);
        let list = before.strip_suffix(" :: ").unwrap();
        let without = in_editor(&attribute.replace('‸', ""));
        assert!(without.starts_with(list), "{attribute}:\n{list}\n{without}");
    }
    // The digits of an incomplete number are at the same position as the word that replaces them.
    let squeezed = |text: &str| text.replace(' ', "");
    let before = squeezed(&before_the_cursor("GET, 200, 40‸"));
    let without = squeezed(&in_editor("GET, 200, 40"));
    let start = before.len() - "_40".len();
    assert_eq!(&without[start..start + 2], "40", "{before}\n{without}");
}

#[test]
fn codes_without_their_own_variant_are_explained() {
    let output = in_editor("GET, 200, 404, Taken = 409, outside(429, CONTENT_TOO_LARGE)");
    for path in ["codes :: CONFLICT", "codes :: TOO_MANY_REQUESTS", "codes :: CONTENT_TOO_LARGE"] {
        assert!(output.contains(path), "no {path} in {output}");
    }
    // The variants explain these.
    assert!(!output.contains("codes :: OK") && !output.contains("codes :: NOT_FOUND"), "{output}");
}

#[test]
fn rustc_gets_no_completions() {
    let output = api_responses_by(
        &ProjectSettings::default(),
        Reader::Documentation,
        tokens("GET, 200, 404, Taken = 409"),
        tokens(ITEM),
    );
    assert!(!output.to_string().contains("__private :: editor"), "{output}");
}

/// Next to an item that cannot have the attribute, another item may not be allowed.
#[test]
fn items_without_responses_get_no_completions() {
    for item in ["mod users {}", "async fn get_user(&self) -> GetUserResponse { body }", "fn"] {
        let output = api_responses_by(
            &ProjectSettings::default(),
            Reader::Editor,
            tokens("GET, 200"),
            tokens(item),
        );
        assert!(!output.to_string().contains("__private :: editor"), "{output}");
    }
}
