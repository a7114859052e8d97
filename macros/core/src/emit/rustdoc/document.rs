//! A documentation text that becomes `#[doc]` attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::source::Source;

/// Pieces of Markdown, some of which depend on a `cfg`.
#[derive(Default)]
pub(super) struct Document {
    pieces: Vec<(Vec<TokenStream>, String)>,
    /// A search alias.
    pub(super) alias: Option<String>,
}

impl Document {
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.line_if(&[], line);
    }

    /// Adds a line that is present where all predicates are true.
    pub(super) fn line_if(&mut self, predicates: &[TokenStream], line: impl AsRef<str>) {
        // `///` also leaves a space at the beginning of a line. rustdoc removes the indentation that all
        // lines have in common.
        match self.pieces.last_mut() {
            Some((before, text)) if before.is_empty() && predicates.is_empty() => {
                text.push_str("\n ");
                text.push_str(line.as_ref());
            }
            _ => self.pieces.push((predicates.to_vec(), format!(" {}", line.as_ref()))),
        }
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut source = Source::default();
        for (predicates, text) in self.pieces {
            let predicates = match predicates.as_slice() {
                [] => {
                    source.code("#[doc=").string(&text).code("]");
                    continue;
                }
                [one] => quote!(#one),
                several => quote!(all(#(#several),*)),
            };
            tokens.extend(std::mem::take(&mut source).into_tokens());
            tokens.extend(quote!(#[cfg_attr(#predicates, doc = #text)]));
        }
        if let Some(alias) = self.alias {
            source.code("#[doc(alias=").string(&alias).code(")]");
        }
        tokens.extend(source.into_tokens());
        tokens
    }
}

/// Replaces the placeholder in a text.
pub(super) fn filled(words: &str, name: &str) -> String {
    words.replacen("{}", name, 1)
}
