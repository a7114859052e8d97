//! How the table of a handler gets the rows of a set, which is declared elsewhere.
//!
//! A set defines a macro of its own name, so that one import brings both (see `rows_of_set.rs`). Whether a set
//! has such a macro is not known here. A module with an alias decides it:
//!
//! ```text
//! mod __rows_of_set {
//!     pub(super) use super::AuthError as concat; // all that `AuthError` is
//!     pub(super) use concat as rows;             // its macro, or else `concat!` of the standard library
//!     pub(super) use ::api_responses::__set_row as row;
//! }
//! #[doc = __rows_of_set::rows!(__rows_of_set::row!(all en …))]
//! ```
//!
//! The macro of a set reads the inner call as tokens. `concat!` expands it, and it expands to the row that the
//! table has for a set without rows. An alias of another name would not do: `concat` is in the prelude of each module.
//!
//! Only rustdoc gets this. rustc, also for a library whose documentation another crate shows, gets that row.

use http_semantics::Language;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::unique::unique;
use crate::emit::source::Source;
use crate::model::{Operation, Set};
use crate::reader::Reader;
use crate::token_list::TokenList;

/// The module in which the macro of a set is found.
pub(super) struct Lookup<'a> {
    pub(super) name: String,
    set: &'a Set,
}

/// A request for rows: what the table of the handler adds to each of them.
pub(super) struct Request {
    /// The module in which the macro is found.
    pub(super) module: String,
    /// The code, or all of them.
    pub(super) code: Option<u16>,
    pub(super) language: &'static Language,
    /// The texts before and after the status.
    pub(super) before: String,
    pub(super) after: String,
    /// What the author says about the set here, which is more precise than what the set says.
    pub(super) when: Option<String>,
}

impl<'a> Lookup<'a> {
    pub(super) fn of(set: &'a Set, reader: Reader) -> Option<Self> {
        let (last, arguments) = set.path.last.as_ref()?;
        let is_looked_up = reader == Reader::Documentation
            && arguments.is_empty()
            && !is_named_like_a_derive(last)
            && from_inside(&set.path.tokens).is_some();
        is_looked_up.then(|| Lookup { name: unique("__rows_of_set".to_owned()), set })
    }

    pub(super) fn module(&self, operation: &Operation) -> TokenStream {
        let (Some((glob, path)), Some((runtime_glob, runtime))) =
            (from_inside(&self.set.path.tokens), from_inside(&operation.runtime))
        else {
            return TokenStream::new();
        };
        let glob = if glob.is_empty() { runtime_glob } else { glob };
        let (own_cfg, cfg) = (&operation.cfg, &self.set.attributes.cfg);
        let mut name = Source::default();
        name.code(&self.name);
        let name = name.into_tokens();
        quote! {
            #own_cfg
            #cfg
            #[cfg(doc)]
            #[doc(hidden)]
            mod #name {
                #glob
                pub(super) use #path as concat;
                pub(super) use concat as rows;
                pub(super) use #runtime::__set_row as row;
            }
        }
    }
}

impl Request {
    /// The macro call that expands to the rows, or to this one.
    pub(super) fn call(&self, row: &str) -> String {
        let Request { module, code, language, before, after, when } = self;
        let code = code.map_or_else(|| "all".to_owned(), |code| code.to_string());
        let language = language.primary();
        let before = format!(" | {before}");
        let when = when.as_ref().map_or_else(|| "_".to_owned(), |when| format!("{when:?}"));
        let row = format!(" {row}");
        format!(
            "{module}::rows!({module}::row!({code} {language} {before:?} {after:?} {when} {row:?}))"
        )
    }
}

/// Whether a derive macro of this name is usual. It would be in scope beside the set, and there can be only one macro
/// of a name.
pub(super) fn is_named_like_a_derive(name: &str) -> bool {
    const DERIVES: &[&str] = &[
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Diagnostic",
        "Display",
        "Eq",
        "Error",
        "From",
        "Hash",
        "Into",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Responder",
        "Snafu",
    ];
    DERIVES.contains(&name)
}

/// A path as it is written in a child module, after an import that it needs. `None` if it cannot be imported.
fn from_inside(path: &TokenList) -> Option<(TokenStream, TokenStream)> {
    let trees = path.trees();
    let is_simple = |tree: &TokenTree| match tree {
        TokenTree::Ident(word) => word != "Self",
        TokenTree::Punct(punct) => punct.as_char() == ':',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    };
    if !trees.iter().all(is_simple) {
        return None;
    }
    let no_import = TokenStream::new();
    let written: TokenStream = trees.iter().cloned().collect();
    let TokenTree::Ident(first) = trees.first()? else {
        return Some((no_import, written));
    };
    match first.to_string().as_str() {
        "self" => {
            let rest: TokenStream = trees[1..].iter().cloned().collect();
            Some((no_import, quote!(super #rest)))
        }
        "super" => Some((no_import, quote!(super::#written))),
        "crate" | "$crate" => Some((no_import, written)),
        _ if trees.len() == 1 => Some((no_import, quote!(super::#written))),
        // A module in scope, or a crate.
        _ => Some((
            quote!(
                use super::*;
            ),
            written,
        )),
    }
}
