//! Inputs that once broke an invariant.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use robustness::assert_invariants;

fn assert_invariants_of_text(arguments: &str, item: &str) {
    let tokens = |text| TokenStream::from_str(text).unwrap();
    assert_invariants(&tokens(arguments), &tokens(item));
}

/// rustc ends an empty enum at its braces. The tokens after them were lost.
#[test]
fn tokens_after_an_empty_enum() {
    assert_invariants_of_text("", "pub enum AuthError {} ,");
    assert_invariants_of_text("403", "pub enum AuthError {} fn lost() {}");
}

/// The filled enum lacked them, without an error.
#[test]
fn bounds_of_an_empty_enum() {
    assert_invariants_of_text("403", "pub enum AuthError where u8: Copy {}");
}

/// The stack overflowed, which ends the whole test process.
#[test]
fn deeply_nested_types() {
    let handler = "fn get() -> GetResponse { body }";
    for open in
        ["&", "Vec<", "(", "[", "fn() -> ", "*const ", "<", "A<B, &", "[u8; !", "[u8; -1 - "]
    {
        let close = match open {
            "(" => ")",
            "[" | "[u8; !" | "[u8; -1 - " => "]",
            _ => "",
        };
        let nested = format!("{}u8{}", open.repeat(500), close.repeat(500));
        assert_invariants_of_text(&format!("GET, 200: {nested}"), handler);
        assert_invariants_of_text(&format!("GET, 200, errors = {nested}"), handler);
        assert_invariants_of_text(
            "GET, 200",
            &format!("fn get() -> GetResponse<{nested}> {{ body }}"),
        );
        assert_invariants_of_text("GET, 200", &format!("fn get<T: A<{nested}>>() -> B {{ body }}"));
    }
}

/// `<User + as Trait>` is not a type, although syn reads `User +` as one.
#[test]
fn a_trait_object_without_dyn() {
    let handler = "fn get() -> Result<GetResponse<User>, GetError> { body }";
    assert_invariants_of_text("403, errors = User + ,", "enum AuthError {}");
    for types in ["User +", "User + Send", "'a + User", "for<'a> Fn(&'a u8) + Send", "(User) +"] {
        assert_invariants_of_text(&format!("GET, 200: {types}, 404: {types}"), handler);
        assert_invariants_of_text(&format!("GET, 200, 404 {{ etag: {types} }}"), handler);
        assert_invariants_of_text(&format!("GET, 200, #[from({types}, A)] 500"), handler);
        assert_invariants_of_text(&format!("GET, 200, 404, outside(413: {types})"), handler);
        assert_invariants_of_text("GET, 200, 404", &handler.replace("User", types));
        assert_invariants_of_text(&format!("404: {types}"), "enum AppError { NotFound }");
    }
}

/// `Self::__response! {…}` is not an item.
#[test]
fn a_crate_path_that_is_not_a_module() {
    assert_invariants_of_text("GET, 200, crate = Self", "fn get() -> GetResponse { body }");
    assert_invariants_of_text("GET, 200, crate = Self \"::x\"", "fn get() -> GetResponse { body }");
    assert_invariants_of_text("403, crate = \"::a::Self\"", "enum AuthError {}");
}

/// An empty `$vis` of a `macro_rules!` is an empty group. It hid the handler.
#[test]
fn empty_groups() {
    let empty = proc_macro2::Group::new(proc_macro2::Delimiter::None, TokenStream::new());
    let arguments = "GET, 200".parse().unwrap();
    for (item, declared) in [
        (quote::quote!(#empty fn get #empty () -> GetResponse { body }), "enum GetResponse"),
        (quote::quote!(pub #empty enum Get {}), "enum Get { # [doc"),
        (quote::quote!(#empty #[inline] fn get() -> GetResponse { body }), "enum GetResponse"),
    ] {
        assert_invariants(&arguments, &item);
        let output = api_responses_macros_core::api_responses(arguments.clone(), item).to_string();
        assert!(output.contains(declared), "{output}");
    }
}

/// syn reads `macro` items, which only nightly compilers have.
#[test]
fn a_macro_item() {
    assert_invariants_of_text("POST, 200, 405", "macro answer { todo ! () }");
}
