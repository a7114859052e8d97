//! Route attributes: what is generated for a handler that one of them registers.

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;
use quote::quote;

const CALL: &str = ":: api_responses :: __unit_struct !";

fn output(reader: Reader, codes: &TokenStream, item: TokenStream) -> String {
    api_responses_by(&ProjectSettings::default(), reader, codes.clone(), item).to_string()
}

fn program(item: TokenStream) -> String {
    output(Reader::Program, &quote!(204), item)
}

#[test]
fn a_handler_that_an_attribute_registers_can_be_a_unit_struct() {
    let handler = quote!(
        async fn list_users() -> ListUsersResponse {}
    );
    let registered = program(quote!(#[cfg(all())] #[get("/users")] #handler));
    assert!(
        registered
            .contains(&format!("{CALL} {{ [# [cfg (all ())]] list_users __list_users Braces ["))
    );
    for other in
        [quote!(), quote!(#[tracing::instrument]), quote!(#[utoipa::path(get, path = "/users")])]
    {
        assert!(!program(quote!(#other #handler)).contains("__unit_struct"), "{other}");
    }
    let raw = program(quote!(
        #[get("/users")]
        async fn r#move() -> MoveResponse {}
    ));
    assert!(raw.contains("r#move __move Braces ["), "{raw}");
}

#[test]
fn a_method_does_not_become_a_unit_struct() {
    let methods = output(
        Reader::Program,
        &quote!(),
        quote!(impl Users { #[api_responses(204)] #[get("/users")] async fn list(&self) -> ListResponse {} }),
    );
    assert!(
        methods.contains("enum ListResponse") && !methods.contains("__unit_struct"),
        "{methods}"
    );
}

/// Its use elsewhere causes no second error.
#[test]
fn a_handler_with_a_mistake_has_an_empty_declaration() {
    let handler = quote!(
        #[get("/users")]
        async fn list_users() -> ListUsersResponse {}
    );
    for (reader, codes) in [(Reader::Program, quote!(204, 299)), (Reader::Editor, quote!(204))] {
        let output = output(reader, &codes, handler.clone());
        let empty =
            "list_users __list_users Braces [:: api_responses :: Operation :: __new (\"\")]";
        assert!(output.contains(empty), "{output}");
    }
}

#[test]
fn each_path_of_several_routes_is_documented_and_recorded() {
    let handler = quote! {
        #[routes]
        #[get("/status")]
        #[head("/status")]
        #[get("/health")]
        async fn get_health() -> GetHealthResponse {}
    };
    let documented = output(Reader::Documentation, &quote!(204), handler);
    assert!(documented.contains("`GET | HEAD /status`, `GET /health`"), "{documented}");
    let recorded = "\u{1f}GET|HEAD\u{1c}/status\u{1d}GET\u{1c}/health\u{1e}";
    let escaped = recorded.escape_default().to_string();
    assert!(documented.contains(recorded) || documented.contains(&escaped), "{documented}");
    // With one path, the list of the methods is enough.
    let one = program(quote!(
        #[routes]
        #[get("/a")]
        #[head("/a")]
        async fn get() -> GetResponse {}
    ));
    assert!(one.contains("GET|HEAD") && !one.contains("GET\u{1c}/a"), "{one}");
}
