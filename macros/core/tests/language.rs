//! What tables are written in: the feature says it for a project, the conventions for a crate, the
//! attribute for itself.

use api_responses_macros_core::{ProjectSettings, api_responses_by};
use quote::quote;

const CHINESE: &str = "| 状态码 | 说明 |";
const ENGLISH: &str = "| Status | When |";

fn headings(settings: &str, option: &proc_macro2::TokenStream) -> &'static str {
    let settings = ProjectSettings::parse(settings);
    let output = api_responses_by(
        &settings,
        quote!(DELETE, 204, #option),
        quote!(
            fn forget() -> ForgetResponse {}
        ),
    );
    let output = output.to_string();
    let found = [CHINESE, ENGLISH].into_iter().find(|headings| output.contains(headings));
    found.unwrap_or_else(|| panic!("no table: {output}"))
}

#[test]
fn the_feature_is_for_a_project() {
    let expected = if cfg!(feature = "lang-zh-cn") { CHINESE } else { ENGLISH };
    assert_eq!(headings("", &quote!()), expected);
}

#[test]
fn conventions_come_before_the_feature_and_the_attribute_before_both() {
    assert_eq!(headings("lang = \"zh-CN\"", &quote!()), CHINESE);
    assert_eq!(headings("lang = \"en\"", &quote!()), ENGLISH);
    assert_eq!(headings("lang = \"en\"", &quote!(lang = "zh-CN")), CHINESE);
    assert_eq!(headings("lang = \"zh-CN\"", &quote!(lang = "en")), ENGLISH);
}

#[test]
fn a_convention_that_cannot_be_followed_is_an_error_and_the_handler_stays() {
    let settings =
        ProjectSettings::parse("# Ours.\nlanguage = \"zh-CN\"\nerrors = \"not a type!\"");
    let output = api_responses_by(
        &settings,
        quote!(DELETE, 204),
        quote!(
            fn forget() -> ForgetResponse {}
        ),
    );
    let output = output.to_string();
    assert!(output.contains("api-responses.toml, line 2: there is no convention `language`"));
    assert!(output.contains("the value of `errors` is no type"));
    assert!(output.contains("fn forget () -> ForgetResponse { }"));
}

/// The characters that stand between texts in a description are no part of any.
#[test]
fn translations_hold_no_separators() {
    let output = api_responses_by(
        &ProjectSettings::default(),
        quote!(
            DELETE,
            #[zh = "a\u{1d}b\u{1c}c\u{1e}d\u{1f}e"]
            204
        ),
        quote!(
            fn forget() -> ForgetResponse {}
        ),
    );
    let output = output.to_string();
    assert!(output.contains("zh\\u{1c}a b c d e\\u{1e}"), "{output}");
}
