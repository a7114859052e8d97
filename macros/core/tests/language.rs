//! The language of the tables. The attribute has precedence over the project settings, and they over the
//! feature `lang-zh-cn`.

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use quote::quote;

const CHINESE: &str = "| 状态码 | 说明 |";
const ENGLISH: &str = "| Status | When |";

fn headings(settings: &str, option: &proc_macro2::TokenStream) -> &'static str {
    let settings = ProjectSettings::parse(settings);
    let output = api_responses_by(
        &settings,
        Reader::Documentation,
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
fn the_feature_sets_the_default() {
    let expected = if cfg!(feature = "lang-zh-cn") { CHINESE } else { ENGLISH };
    assert_eq!(headings("", &quote!()), expected);
}

#[test]
fn settings_override_the_feature_and_the_attribute_overrides_both() {
    assert_eq!(headings("lang = \"zh-CN\"", &quote!()), CHINESE);
    assert_eq!(headings("lang = \"en\"", &quote!()), ENGLISH);
    assert_eq!(headings("lang = \"en\"", &quote!(lang = "zh-CN")), CHINESE);
    assert_eq!(headings("lang = \"zh-CN\"", &quote!(lang = "en")), ENGLISH);
}

#[test]
fn a_wrong_setting_is_an_error_and_the_handler_is_still_emitted() {
    let settings =
        ProjectSettings::parse("# Ours.\nlanguage = \"zh-CN\"\nerrors = \"not a type!\"");
    let output = api_responses_by(
        &settings,
        Reader::Documentation,
        quote!(DELETE, 204),
        quote!(
            fn forget() -> ForgetResponse {}
        ),
    );
    let output = output.to_string();
    assert!(output.contains("api-responses.toml, line 2: there is no setting `language`"));
    assert!(output.contains("the value of `errors` is not a type"));
    assert!(output.contains("fn forget () -> ForgetResponse { }"));
}

/// The separators of the text record cannot be part of a text.
#[test]
fn translations_contain_no_separators() {
    let output = api_responses_by(
        &ProjectSettings::default(),
        Reader::Documentation,
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
    assert!(output.contains("zh\u{1c}a b c d e\u{1e}"), "{output}");
}
