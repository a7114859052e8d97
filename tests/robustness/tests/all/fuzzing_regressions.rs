//! Inputs that once broke an invariant.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens as _, quote};
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
    let empty = Group::new(Delimiter::None, TokenStream::new());
    let arguments = "GET, 200".parse().unwrap();
    for (item, declared) in [
        (quote!(#empty fn get #empty () -> GetResponse { body }), "enum GetResponse"),
        (quote!(pub #empty enum Get {}), "enum Get { # [doc"),
        (quote!(#empty #[inline] fn get() -> GetResponse { body }), "enum GetResponse"),
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

/// Returns the tokens in groups without delimiters.
fn in_groups(levels: usize, tokens: TokenStream) -> TokenStream {
    (0..levels).fold(tokens, |inner, _| Group::new(Delimiter::None, inner).to_token_stream())
}

/// A handler in such a group was not recognized, and the groups around a filled enum are not in the output.
#[test]
fn items_in_groups_without_delimiters() {
    for levels in [1, 2, 34, 63, 64, 65, 100] {
        let handler = in_groups(
            levels,
            quote!(
                async fn get() -> GetResponse {
                    body
                }
            ),
        );
        let keyword = in_groups(levels, quote!(async));
        let head = in_groups(levels, quote!(enum Get));
        let whole = in_groups(
            levels,
            quote!(
                enum Get {}
            ),
        );
        let attribute = in_groups(
            levels,
            quote!(
                #[inline]
                pub fn get() -> GetResponse {
                    body
                }
            ),
        );
        let documented = in_groups(
            levels,
            quote!(
                #[doc = "Get."]
                enum Get {}
            ),
        );
        for item in [
            handler.clone(),
            quote!(pub #handler),
            quote!(#keyword fn get() -> GetResponse { body }),
            whole.clone(),
            quote!(pub #whole),
            quote!(pub #head {}),
            attribute,
            documented,
        ] {
            assert_invariants(&quote!(GET, 200, 404: &str), &item);
        }
        let output =
            api_responses_macros_core::api_responses(quote!(GET, 200), handler).to_string();
        let is_expanded = output.contains("enum GetResponse");
        assert!(is_expanded || output.contains("nested too deeply"), "{levels}: {output}");
    }
}

/// The attribute had no effect, and nothing said so.
#[test]
fn items_that_cannot_have_responses() {
    for item in [
        "p! { GET }",
        "p! { GET } > ()",
        "::a::p!(GET);",
        "extern crate alloc;",
        "extern \"C\" { fn get(); }",
        "unsafe extern { fn get(); }",
        "safe static GET: u8;",
        "const trait Get {}",
        "const unsafe auto trait Get {}",
    ] {
        assert_invariants_of_text("GET, 200, 404", item);
        let tokens = TokenStream::from_str(item).unwrap();
        let output = api_responses_macros_core::api_responses(quote!(GET, 200), tokens);
        assert!(output.to_string().contains("compile_error"), "{item}");
    }
}

/// syn reads such blocks only with its feature `full`, which other crates of a build can turn on. Without it,
/// the attribute had no effect, and nothing said so.
#[test]
fn blocks_in_parameters() {
    for item in [
        "enum Get<const N: usize = { if A { 0 } else { 1 } }> { Ok }",
        "struct Get<T>(T) where T: A<{ let n = 1; n }>;",
        "fn get<T: A<{ let n = 1; n }>>() -> GetResponse { body }",
    ] {
        assert_invariants_of_text("GET, 200, 404", item);
    }
}

/// The enum was filled and placed beside the block, so that the block had lost it. The compiler refuses types in
/// such a block, but an editor shows one while it is typed.
#[test]
fn types_in_a_block() {
    for member in ["enum AuthError {}", "pub enum AuthError { A }", "struct A;", "impl A {}"] {
        for attribute in ["GET, 200", "403", ",,", ""] {
            let block = format!(
                "impl User {{ #[api_responses({attribute})] {member} #[api_responses(GET, 200)] fn get() -> A {{}} }}"
            );
            assert_invariants_of_text("", &block);
            assert_invariants_of_text("", &block.replace("impl User", "trait User"));
        }
    }
}

/// The check knew only two of the typing errors that the macro corrects.
#[test]
fn misspelled_attributes_of_variants() {
    for name in
        ["api_responoes", "api0responses", "api_response", "api_repsonses", "ap_respones", "apl"]
    {
        assert_invariants_of_text(
            "",
            &format!("enum AppError {{ #[{name}(404)] NotFound, #[api_responses(503)] Down }}"),
        );
    }
}

/// The check of the output looked for the variants at the end of a fragment only.
#[test]
fn variants_before_other_tokens_of_a_fragment() {
    let fragment = |text: &str| Group::new(Delimiter::None, TokenStream::from_str(text).unwrap());
    let variants = "where A: B, { #[api_responses(404)] NotFound(T), }";
    for behind in ["", "User", "{ #[api_responses(404)] NotFound }", "{ NotFound }"] {
        let fragment = fragment(&format!("{variants} {behind}"));
        assert_invariants(&quote!(), &quote!(pub enum AppError A #fragment));
        assert_invariants(&quote!(), &quote!(pub enum AppError #fragment A));
        assert_invariants(
            &quote!(),
            &quote!(pub enum AppError { #[api_responses(404)] A } #fragment),
        );
    }
}

/// The generated code repeated the body with the return type, because both ended in one fragment.
#[test]
fn a_fragment_with_the_end_of_the_return_type_and_the_body() {
    let fragment = |text: &str| Group::new(Delimiter::None, TokenStream::from_str(text).unwrap());
    for (before, within) in [
        ("Result<GetUserResponse<User>,", "> { name!() }"),
        ("Result<GetUserResponse<User>, AppError", "> { name!() }"),
        ("GetUserResponse<User", "> where User: A { name!() }"),
        ("impl", "A { name!() }"),
        ("", "GetUserResponse { name!() }"),
    ] {
        let (output, within) =
            (TokenStream::from_str(&before.replace('<', " < ")), fragment(within));
        let output = output.unwrap();
        assert_invariants(
            &quote!(GET "/users/{id}", 200, 404),
            &quote!(pub async fn get_user() -> #output #within),
        );
    }
}

/// The braces of the last item were replaced in the place of the handler's body.
#[test]
fn tokens_after_a_handler() {
    for behind in ["enum AppError { A }", "{ }", "struct A;", "fn b() { }"] {
        let item = format!("fn get_user() -> GetUserResponse where A: B {{ name!() }} {behind}");
        assert_invariants_of_text("..=, 200, 404", &item);
        assert_invariants_of_text("GET, 200, 4.04", &item);
    }
}

/// A function whose parameters are in a fragment was left as it was, without a word.
#[test]
fn fragments_with_the_parameters_of_a_function() {
    let fragment = |text: &str| Group::new(Delimiter::None, TokenStream::from_str(text).unwrap());
    for (before, within) in [
        ("pub fn get", "() -> User { name { } }"),
        ("pub fn get", "()"),
        ("pub fn get", "(&self) -> User"),
        ("pub fn", "get(&self) -> Result<GetResponse<User>, GetError>"),
        // Only the compiler has to reject the second arrow.
        ("pub fn get", "() -> User -> path () -> GetResponse"),
        ("pub fn get", "(id: u64) -> Result<GetResponse<User>, GetError> { name!() }"),
        ("pub fn", "get() -> GetResponse<User> { name!() }"),
        ("pub async", "fn get() -> GetResponse<User> { name!() }"),
        ("pub fn get<T>", "(id: T) -> GetResponse where T: Copy { name!() }"),
    ] {
        let (head, inner) = (TokenStream::from_str(before).unwrap(), fragment(within));
        let nested = Group::new(Delimiter::None, quote!(#inner));
        for body in ["", ";", "{ name!() }"] {
            let body = TokenStream::from_str(body).unwrap();
            for arguments in [quote!(POST, 200, 416), quote!(GET, 200, 4.04)] {
                assert_invariants(&arguments, &quote!(#head #inner #body));
                assert_invariants(&arguments, &quote!(#head #nested #body));
            }
        }
    }
}
