//! A handler that the attribute of a framework above `#[api_responses]` has moved into an `impl` block.

use proc_macro2::{Delimiter, TokenTree};

/// The attribute, as it is written, if it has made a method of the handler with this body.
///
/// `#[handler]` and `#[endpoint]` of salvo write `impl get_user { async fn get_user() { { … } } }`: the method has
/// no `self`, and its outer braces have the place of the attribute. The `#[handler]` of poem leaves no trace: it puts the
/// handler into a function, where the enums can be generated, too.
pub(super) fn moved_by(body: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Group(body)) = body else { return None };
    if body.delimiter() != Delimiter::Brace {
        return None;
    }
    let text = body.span_open().source_text().filter(|text| is_handler_attribute(text))?;
    let mut contents = body.stream().into_iter();
    let is_own_body = |tree: TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    (contents.next().is_some_and(is_own_body) && contents.next().is_none()).then_some(text)
}

/// `#[handler]`, `#[salvo::endpoint(tags("users"))]`
fn is_handler_attribute(text: &str) -> bool {
    let Some(attribute) = text.strip_prefix("#[") else { return false };
    let path = attribute.split(['(', ']']).next().unwrap_or_default();
    matches!(path.rsplit(':').next().unwrap_or_default().trim(), "handler" | "endpoint")
}

#[cfg(test)]
mod tests {
    use super::is_handler_attribute;

    #[test]
    fn only_attributes_of_handlers_move_them() {
        for text in ["#[handler]", "#[salvo::handler]", "#[ endpoint (tags(\"a::b\"))]"] {
            assert!(is_handler_attribute(text), "{text}");
        }
        for text in ["{", "#[tracing::instrument]", "#[get(\"/handler\")]", "handler"] {
            assert!(!is_handler_attribute(text), "{text}");
        }
    }
}
