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
