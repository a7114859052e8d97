//! A documentation text that becomes `#[doc]` attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::source::Source;

/// Pieces of Markdown, some of which depend on a `cfg`.
#[derive(Default)]
pub(super) struct Document {
    pieces: Vec<Piece>,
    /// A search alias.
    pub(super) alias: Option<String>,
}

struct Piece {
    predicates: Vec<TokenStream>,
    text: String,
    /// A macro call that gives rustdoc the text instead.
    call: Option<String>,
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
            Some(Piece { predicates: before, text, call: None })
                if before.is_empty() && predicates.is_empty() =>
            {
                text.push_str("\n ");
                text.push_str(line.as_ref());
            }
            _ => self.push(predicates, line.as_ref(), None),
        }
    }

    /// Adds the lines that a macro call expands to. Other programs than rustdoc get one line instead.
    pub(super) fn lines_by_macro(&mut self, predicates: &[TokenStream], call: &str, line: &str) {
        self.push(predicates, line, Some(call.to_owned()));
    }

    fn push(&mut self, predicates: &[TokenStream], line: &str, call: Option<String>) {
        let predicates = predicates.to_vec();
        self.pieces.push(Piece { predicates, text: format!(" {line}"), call });
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut source = Source::default();
        for Piece { predicates, text, call } in self.pieces {
            if let Some(call) = call {
                tokens.extend(std::mem::take(&mut source).into_tokens());
                let mut by_macro = Source::default();
                by_macro.code(&call);
                let by_macro = by_macro.into_tokens();
                tokens.extend(quote! {
                    #[cfg_attr(all(doc #(, #predicates)*), doc = #by_macro)]
                    #[cfg_attr(all(not(doc) #(, #predicates)*), doc = #text)]
                });
                continue;
            }
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
