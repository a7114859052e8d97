//! Documentation is written where somebody reads it, and everything else is the same for all readers.

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;
use quote::quote;

fn output(reader: Reader, visibility: &TokenStream) -> String {
    let output = api_responses_by(
        &ProjectSettings::default(),
        reader,
        quote!(GET, 200, 404: "No user has this id."),
        quote!(#visibility async fn get_user() -> Result<GetUserResponse<User>, GetUserError> { body() }),
    );
    output.to_string()
}

fn is_documented(reader: Reader, visibility: &TokenStream) -> bool {
    let output = output(reader, visibility);
    // Both texts are the same in every language.
    let [table, variant] =
        ["](GetUserError::NotFound)", "**404 Not Found**"].map(|text| output.contains(text));
    assert_eq!(table, variant, "{output}");
    table
}

#[test]
fn rustdoc_and_editors_read_all_documentation() {
    for reader in [Reader::Documentation, Reader::Editor] {
        for visibility in [quote!(), quote!(pub(crate)), quote!(pub)] {
            assert!(is_documented(reader, &visibility), "{reader:?} {visibility}");
        }
    }
}

/// Another crate can re-export what is `pub`, and rustdoc then shows what rustc has kept.
#[test]
fn rustc_keeps_the_documentation_of_what_a_library_exports() {
    assert!(is_documented(Reader::Library, &quote!(pub)));
    for visibility in [quote!(), quote!(pub(crate)), quote!(pub(in crate::users))] {
        assert!(!is_documented(Reader::Library, &visibility), "{visibility}");
    }
}

#[test]
fn nobody_reads_the_documentation_of_a_program() {
    for visibility in [quote!(), quote!(pub(crate)), quote!(pub)] {
        assert!(!is_documented(Reader::Program, &visibility), "{visibility}");
    }
    // `missing_docs` looks at what is `pub`, also in a program.
    assert!(output(Reader::Program, &quote!(pub)).contains("doc (hidden)"));
    assert!(!output(Reader::Program, &quote!()).contains("doc (hidden)"));
}

#[test]
fn the_implementations_are_the_same_for_rustc_and_rustdoc() {
    let implementations = |reader| {
        let output = output(reader, &quote!(pub));
        let at = output.find(":: api_responses :: __implement").expect("implementations");
        output[at..].to_owned()
    };
    let of_program = implementations(Reader::Program);
    assert_eq!(of_program, implementations(Reader::Library));
    assert_eq!(of_program, implementations(Reader::Documentation));
}

fn output_of_set(reader: Reader, visibility: &TokenStream) -> String {
    let output = api_responses_by(
        &ProjectSettings::default(),
        reader,
        quote!(401 { www_authenticate = "Bearer" }, #[cfg(a)] 403, #[cfg(b)] 409),
        quote!(#visibility enum AuthError {}),
    );
    output.to_string()
}

/// rustdoc reads the rows of a set in another crate from what rustc has kept of that crate.
#[test]
fn a_set_has_rows_where_rustdoc_can_find_them() {
    const ROWS: &str = "macro_rules ! __rows_of_AuthError";
    for visibility in [quote!(), quote!(pub(crate)), quote!(pub)] {
        assert!(!output_of_set(Reader::Program, &visibility).contains(ROWS), "{visibility}");
        assert!(!output_of_set(Reader::Editor, &visibility).contains(ROWS), "{visibility}");
        let is_public = visibility.to_string() == "pub";
        let of_library = output_of_set(Reader::Library, &visibility);
        assert_eq!(of_library.contains(ROWS), is_public, "{visibility}");
        // A definition for each combination of the two conditions.
        let of_documentation = output_of_set(Reader::Documentation, &visibility);
        assert_eq!(of_documentation.matches(ROWS).count(), 4, "{of_documentation}");
        assert_eq!(of_documentation.contains("macro_export"), is_public, "{visibility}");
    }
}

/// A derive macro of the name can be in scope.
#[test]
fn a_set_that_is_named_error_has_no_rows() {
    let output = api_responses_by(
        &ProjectSettings::default(),
        Reader::Documentation,
        quote!(404),
        quote!(
            pub enum Error {}
        ),
    );
    assert!(!output.to_string().contains("__rows_of"), "{output}");
}

#[test]
fn only_rustdoc_looks_for_rows() {
    let output = |reader, set: TokenStream| {
        let output = api_responses_by(
            &ProjectSettings::default(),
            reader,
            quote!(GET, 204, ..#set),
            quote!(
                pub async fn get_user() -> Result<GetUserResponse, GetUserError> {
                    body()
                }
            ),
        );
        output.to_string()
    };
    for reader in [Reader::Program, Reader::Library, Reader::Editor] {
        assert!(!output(reader, quote!(AuthError)).contains("__set_row"), "{reader:?}");
    }
    let looked_up = |set, import: &str| {
        let output = output(Reader::Documentation, set);
        assert!(output.contains("# [cfg (doc)]"), "{output}");
        assert!(output.contains(import), "{output}");
    };
    looked_up(quote!(AuthError), "use super :: AuthError as concat ;");
    looked_up(quote!(self::a::B), "use super :: a :: B as concat ;");
    looked_up(quote!(super::B), "use super :: super :: B as concat ;");
    looked_up(quote!(crate::B), "use crate :: B as concat ;");
    looked_up(quote!(::a::B), "use :: a :: B as concat ;");
    looked_up(quote!(a::B), "use super :: * ; pub (super) use a :: B as concat ;");
    for other in [quote!(a::Error), quote!(a::Set<u8>)] {
        assert!(!output(Reader::Documentation, other).contains("__set_row"));
    }
}
