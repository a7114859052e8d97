//! Inputs that broke the promise once.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use survival::assert_survives;

fn assert_text_survives(arguments: &str, item: &str) {
    let tokens = |text| TokenStream::from_str(text).unwrap();
    assert_survives(&tokens(arguments), &tokens(item));
}

/// An empty enum ends at its braces, for rustc; here more tokens came, and were gone.
#[test]
fn tokens_behind_an_empty_enum() {
    assert_text_survives("", "pub enum AuthError {} ,");
    assert_text_survives("403", "pub enum AuthError {} fn lost() {}");
}

/// They were left out of the enum that was filled, without a word.
#[test]
fn bounds_of_an_empty_enum() {
    assert_text_survives("403", "pub enum AuthError where u8: Copy {}");
}

/// The stack ran over, which no unwinding catches: this test would end the whole process.
#[test]
fn types_that_nest_without_end() {
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
        assert_text_survives(&format!("GET, 200: {nested}"), handler);
        assert_text_survives(&format!("GET, 200, errors = {nested}"), handler);
        assert_text_survives("GET, 200", &format!("fn get() -> GetResponse<{nested}> {{ body }}"));
        assert_text_survives("GET, 200", &format!("fn get<T: A<{nested}>>() -> B {{ body }}"));
    }
}

/// `<User + as Trait>` is no type, though `User +` is one for syn.
#[test]
fn a_trait_object_without_dyn() {
    let handler = "fn get() -> Result<GetResponse<User>, GetError> { body }";
    assert_text_survives("403, errors = User + ,", "enum AuthError {}");
    for types in ["User +", "User + Send", "'a + User", "for<'a> Fn(&'a u8) + Send", "(User) +"] {
        assert_text_survives(&format!("GET, 200: {types}, 404: {types}"), handler);
        assert_text_survives(&format!("GET, 200, 404 {{ etag: {types} }}"), handler);
        assert_text_survives(&format!("GET, 200, #[from({types}, A)] 500"), handler);
        assert_text_survives(&format!("GET, 200, 404, outside(413: {types})"), handler);
        assert_text_survives("GET, 200, 404", &handler.replace("User", types));
        assert_text_survives(&format!("404: {types}"), "enum AppError { NotFound }");
    }
}

/// `Self::__response! {…}` is no item.
#[test]
fn a_runtime_that_is_no_module() {
    assert_text_survives("GET, 200, crate = Self", "fn get() -> GetResponse { body }");
    assert_text_survives("GET, 200, crate = Self \"::x\"", "fn get() -> GetResponse { body }");
    assert_text_survives("403, crate = \"::a::Self\"", "enum AuthError {}");
}

/// An empty `$vis`, which a `macro_rules!` leaves as a group of nothing, hid the handler.
#[test]
fn groups_of_nothing() {
    let nothing = proc_macro2::Group::new(proc_macro2::Delimiter::None, TokenStream::new());
    let arguments = "GET, 200".parse().unwrap();
    for (item, declared) in [
        (quote::quote!(#nothing fn get #nothing () -> GetResponse { body }), "enum GetResponse"),
        (quote::quote!(pub #nothing enum Get {}), "enum Get { # [doc"),
        (quote::quote!(#nothing #[inline] fn get() -> GetResponse { body }), "enum GetResponse"),
    ] {
        assert_survives(&arguments, &item);
        let output = api_responses_macros_core::api_responses(arguments.clone(), item).to_string();
        assert!(output.contains(declared), "{output}");
    }
}

/// `macro` begins an item that only nightly compilers know, and syn reads.
#[test]
fn a_macro() {
    assert_text_survives("POST, 200, 405", "macro answer { todo ! () }");
}
