//! Problem documents that are fixed at compile time (RFC 9457).

use std::fmt::Write as _;

use http_semantics::title_of;
use proc_macro2::TokenStream;
use quote::quote;

use crate::characters::Characters;
use crate::model::Response;
use crate::syntax::spanned::Spanned;

/// RFC 9457 §4.2.1: the problem has no semantics beyond its status code.
const ABOUT_BLANK: &str = "about:blank";

/// Type and title of the problem document of a response (RFC 9457 §3.1.1, §3.1.3, §4.2.1).
pub(super) fn type_and_title(response: &Response) -> (String, String) {
    match &response.problem {
        Some(problem) => {
            let title = if response.named {
                title_of(&response.variant.to_string()).collect()
            } else {
                phrase(response)
            };
            (problem.value.clone(), title)
        }
        None => (ABOUT_BLANK.to_owned(), phrase(response)),
    }
}

fn phrase(response: &Response) -> String {
    response.registered().map_or_else(|| response.status.value.to_string(), |s| s.phrase.to_owned())
}

/// The document of a bare error code.
pub(super) fn fixed(response: &Response, detail: Option<&Spanned<String>>) -> String {
    let (kind, title) = type_and_title(response);
    let mut document = format!(
        "{{\"type\":{},\"title\":{},\"status\":{}",
        json_string(&kind),
        json_string(&title),
        response.status.value
    );
    if let Some(detail) = detail {
        document.push_str(",\"detail\":");
        document.push_str(&json_string(&detail.value));
    }
    document.push('}');
    document
}

/// The `DeclaredError` that the custom error format is converted from.
pub(super) fn declared(response: &Response, runtime: &TokenStream) -> TokenStream {
    let (_, title) = type_and_title(response);
    let kind = response.problem.as_ref().map_or("", |problem| problem.value.as_str());
    let detail = response.content.detail().map_or("", |detail| detail.value.as_str());
    let (code, name) = (response.status.value, response.variant.to_string());
    quote!(#runtime::DeclaredError::__new(#code, #name, #title, #detail, #kind))
}

/// Whether JSON cannot contain the text as it is. RFC 8259 §7: quotation mark, backslash and control characters
/// are escaped.
pub(super) fn is_escaped(text: &str) -> bool {
    const ESCAPED: Characters = Characters::listed(b"\"\\").and_control_characters();
    ESCAPED.occur_in(text)
}

fn json_string(text: &str) -> String {
    if !is_escaped(text) {
        return format!("\"{text}\"");
    }
    let mut json = String::from("\"");
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
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn details_are_escaped() {
        assert_eq!(json_string("a \"b\" \\ \n\u{1f}é"), r#""a \"b\" \\ \n\u001fé""#);
    }
}
