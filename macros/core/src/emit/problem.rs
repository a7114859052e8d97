//! Problem documents that are fixed at compile time (RFC 9457).

use std::borrow::Cow;
use std::fmt::Write as _;

use http_semantics::{Unregistered, title_of};
use proc_macro2::TokenStream;
use quote::quote;

use crate::characters::Characters;
use crate::model::Response;
use crate::syntax::spanned::Spanned;
use crate::token_list::TokenList;

/// RFC 9457 §4.2.1: the problem has no semantics beyond its status code.
const ABOUT_BLANK: &str = "about:blank";

/// Type and title of the problem document of a response (RFC 9457 §3.1.1, §3.1.3, §4.2.1).
pub(super) fn type_and_title(response: &Response) -> (&str, Cow<'static, str>) {
    match &response.problem {
        Some(problem) if response.named => {
            let title: String = title_of(&response.name).collect();
            (&problem.value, title.into())
        }
        Some(problem) => (&problem.value, phrase(response)),
        None => (ABOUT_BLANK, phrase(response)),
    }
}

fn phrase(response: &Response) -> Cow<'static, str> {
    match response.registered() {
        Some(status) => Cow::Borrowed(status.phrase),
        // As in the guide. A code that is not registered has a name.
        None => match Unregistered::get(response.status.value) {
            Some(known) => Cow::Borrowed(known.name),
            None => title_of(&response.name).collect::<String>().into(),
        },
    }
}

/// The document of a bare error code.
pub(super) fn fixed(response: &Response, detail: Option<&Spanned<String>>) -> String {
    let (kind, title) = type_and_title(response);
    // The phrases of the registry, and titles that are derived from names, need no escapes.
    let kind = if response.problem.is_some() { escaped(kind) } else { Cow::Borrowed(kind) };
    let status = response.status.value;
    // A `format!` is compiled in the standard library, and optimized.
    match detail {
        None => format!(r#"{{"type":"{kind}","title":"{title}","status":{status}}}"#),
        Some(detail) => {
            let detail = escaped(&detail.value);
            format!(
                r#"{{"type":"{kind}","title":"{title}","status":{status},"detail":"{detail}"}}"#
            )
        }
    }
}

/// The `DeclaredError` that the custom error format is converted from.
pub(super) fn declared(response: &Response, runtime: &TokenList) -> TokenStream {
    let (_, title) = type_and_title(response);
    let kind = response.problem.as_ref().map_or("", |problem| problem.value.as_str());
    let detail = response.content.detail().map_or("", |detail| detail.value.as_str());
    let (code, name) = (response.status.value, response.name.as_ref());
    quote!(#runtime::DeclaredError::__new(#code, #name, #title, #detail, #kind))
}

/// Whether JSON cannot contain the text as it is. RFC 8259 §7: quotation mark, backslash and control characters
/// are escaped.
pub(super) fn is_escaped(text: &str) -> bool {
    const ESCAPED: Characters = Characters::listed(b"\"\\").and_control_characters();
    ESCAPED.occur_in(text)
}

/// The text as it stands in a JSON string.
fn escaped(text: &str) -> Cow<'_, str> {
    if !is_escaped(text) {
        return Cow::Borrowed(text);
    }
    let mut json = String::new();
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            control if u32::from(control) < 0x20 => {
                let _ = write!(json, "\\u{:04x}", u32::from(control));
            }
            other => json.push(other),
        }
    }
    json.into()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn details_are_escaped() {
        assert_eq!(escaped("a \"b\" \\ \n\u{1f}é"), r#"a \"b\" \\ \n\u001fé"#);
    }
}
