//! The note of `#[deprecated]`.

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

/// Reads the note of `#[deprecated = "note"]` or of `#[deprecated(since = "1.2", note = "note")]`. Without a note, the
/// result is empty.
pub(crate) fn note(attribute: &TokenStream) -> String {
    note_in(attribute.clone().into_iter().collect()).unwrap_or_default()
}

fn note_in(trees: Vec<TokenTree>) -> Option<String> {
    for window in trees.windows(3) {
        let [TokenTree::Ident(name), TokenTree::Punct(equals), text @ TokenTree::Literal(_)] =
            window
        else {
            continue;
        };
        if equals.as_char() == '=' && (name == "deprecated" || name == "note") {
            return syn::parse2::<LitStr>(text.clone().into()).ok().map(|text| text.value());
        }
    }
    trees.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) => note_in(group.stream().into_iter().collect()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::note;

    #[test]
    fn notes_in_every_form() {
        let read = |attribute: TokenStream| note(&attribute);
        assert_eq!(read(quote!(#[deprecated = "Use `b`."])), "Use `b`.");
        assert_eq!(read(quote!(#[deprecated(since = "1.2", note = r"Use b.")])), "Use b.");
        assert_eq!(read(quote!(#[deprecated(note = "Use b.",)])), "Use b.");
        assert_eq!(read(quote!(#[deprecated])), "");
        assert_eq!(read(quote!(#[deprecated(since = "1.2")])), "");
        assert_eq!(read(quote!(#[deprecated = 1])), "");
    }
}
