//! The macro of a set, which expands to its rows in the table of a handler: see `lookup.rs`.
//!
//! ```text
//! macro_rules! __rows_of_AuthError {
//!     ($m:ident::row!(all $($r:tt)*)) => { concat!($m::rows!($m::row!(401 $($r)*)), "\n", …) };
//!     ($m:ident::row!(401 $($r:tt)*)) => { $m::row!([$($r)*] en["401 Unauthorized" "Sign in first." "" ""] …) };
//!     ($m:ident::row!($($r:tt)*)) => { $m::row!($($r)*) };
//! }
//! use __rows_of_AuthError as AuthError;
//! ```
//!
//! rustc compiles the libraries whose sets rustdoc finds. So there is such a macro for each `pub` set of a
//! library, and for every other one only in the output for rustdoc.

use std::env;

use api_responses_record::item_links_as_text;
use http_semantics::Language;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;

use super::lookup::is_named_like_a_derive;
use super::table::{Cells, cells};
use super::unique::unique;
use crate::emit::markdown::{cell, code};
use crate::emit::source::Source;
use crate::model::{Operation, Placement, Response, Set, code_and_phrase};
use crate::reader::Reader;
use crate::syntax::item::Item;
use crate::syntax::target::{Target, TypeHead};

/// The rows of one code or of one inner set, and the predicates without which they do not exist.
struct Row<'a> {
    /// The code, or the name of the inner set.
    key: String,
    predicates: &'a [TokenStream],
    /// The cells in each language.
    cells: Vec<Cells>,
}

/// One definition for each combination of the predicates, because a macro cannot depend on a `cfg` where it is
/// declared.
pub(in crate::emit) fn definitions(
    item: &Item,
    operation: &Operation,
    reader: Reader,
) -> TokenStream {
    let (Target::EmptyEnum(head) | Target::OwnType(head)) = &item.target else {
        return TokenStream::new();
    };
    if is_named_like_a_derive(&head.ident.unraw().to_string()) {
        return TokenStream::new();
    }
    let rows = rows(operation);
    let mut conditions: Vec<(String, TokenStream)> = Vec::new();
    for row in &rows {
        if let Some(condition) = all(row.predicates) {
            let text = condition.to_string();
            if conditions.iter().all(|(other, _)| *other != text) {
                conditions.push((text, condition));
            }
        }
    }
    // The number of definitions doubles with each.
    if conditions.len() > 3 {
        return TokenStream::new();
    }
    let mut tokens = TokenStream::new();
    for combination in 0..1_usize << conditions.len() {
        let holds = |index: usize| combination & 1 << index != 0;
        let present = rows.iter().filter(|row| match all(row.predicates) {
            Some(condition) => {
                let text = condition.to_string();
                conditions.iter().position(|(other, _)| *other == text).is_none_or(holds)
            }
            None => true,
        });
        let present: Vec<&Row> = present.collect();
        if present.is_empty() {
            continue;
        }
        let conditions = conditions.iter().enumerate().map(|(index, (_, condition))| {
            if holds(index) { condition.clone() } else { quote!(not(#condition)) }
        });
        let conditions: Vec<TokenStream> = conditions.collect();
        let mut cfg = operation.cfg.clone();
        if let Some(condition) = all(&conditions) {
            cfg.extend(quote!(#[cfg(#condition)]));
        }
        if reader == Reader::Documentation {
            cfg.extend(quote!(#[cfg(doc)]));
        }
        tokens.extend(definition(head, item.target.is_public(), &cfg, &present));
    }
    tokens
}

fn all(predicates: &[TokenStream]) -> Option<TokenStream> {
    match predicates {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(quote!(all(#(#several),*))),
    }
}

fn rows(operation: &Operation) -> Vec<Row<'_>> {
    let responses = operation.responses.iter();
    let mut responses: Vec<&Response> =
        responses.filter(|response| response.placement != Placement::Outside).collect();
    // As in the other tables.
    responses.sort_by_key(|response| response.status.value.wrapping_sub(1));
    let of_responses = responses.into_iter().map(|response| Row {
        key: response.status.value.to_string(),
        predicates: &response.cfg_predicates,
        cells: in_each_language(|language| {
            cells(operation, response, language).map(|text| item_links_as_text(&text))
        }),
    });
    let sets = operation.sets.iter().filter(|set| set.placement != Placement::Outside);
    of_responses.chain(sets.flat_map(rows_of_inner_set)).collect()
}

fn in_each_language(cells: impl Fn(&'static Language) -> Cells) -> Vec<Cells> {
    Language::all().iter().map(|language| cells(language)).collect()
}

/// The rows of a set in a set: the handler cannot ask it, because a macro finds names where it is used.
fn rows_of_inner_set(set: &Set) -> Vec<Row<'_>> {
    let row = |key: String, text: String, describe: &dyn Fn(&Language) -> String| Row {
        key,
        predicates: &set.attributes.cfg_predicates,
        cells: in_each_language(|language| {
            [cell(&text), cell(&describe(language)), String::new(), String::new()]
        }),
    };
    if !set.is_part() {
        let any = |language: &Language| language.words.any_of_its_responses.to_owned();
        return vec![row(set.variant.to_string(), code(&set.name()), &any)];
    }
    let of_code = |code: u16| {
        let describe = move |language: &Language| {
            language.describe_response(code).unwrap_or_default().to_owned()
        };
        row(code.to_string(), code_and_phrase(code), &describe)
    };
    set.codes.iter().map(|code| of_code(code.value)).collect()
}

fn definition(head: &TypeHead, is_public: bool, cfg: &TokenStream, rows: &[&Row]) -> TokenStream {
    let ident = head.ident.unraw().to_string();
    // The root of each crate has those of all its modules. A glob import of two crates must not be ambiguous.
    let of_crate = if proc_macro::is_available() {
        env::var("CARGO_CRATE_NAME").map(|name| format!("{name}_")).unwrap_or_default()
    } else {
        String::new()
    };
    let name = unique(format!("__rows_of_{of_crate}{ident}"));
    let mut text = Source::default();
    text.tokens(cfg.clone()).code("#[doc(hidden)]");
    if is_public {
        // In a function body, the lint would ask for a place at the top level.
        text.code("#[macro_export]#[allow(non_local_definitions)]");
    }
    text.code("macro_rules! ").code(&name).code(" ").braced(arms(rows));
    text.tokens(cfg.clone()).code("#[doc(hidden)]");
    let visibility = head.visibility.to_token_stream();
    text.tokens(visibility).code("use ").code(&name).code(" as ");
    let mut tokens = text.into_tokens();
    let mut alias = head.ident.clone();
    alias.set_span(proc_macro2::Span::call_site());
    tokens.extend([TokenTree::Ident(alias)]);
    tokens.extend(quote!(;));
    tokens
}

fn arms(rows: &[&Row]) -> Source {
    let mut keys: Vec<&str> = Vec::new();
    for row in rows {
        if !keys.contains(&row.key.as_str()) {
            keys.push(&row.key);
        }
    }
    let mut text = Source::default();
    text.code("($m:ident::row!(all $($r:tt)*))=>{::core::concat!(");
    for (index, key) in keys.iter().enumerate() {
        text.code(if index == 0 { "" } else { "\"\\n\"," });
        text.code(&format!("$m::rows!($m::row!({key} $($r)*)),"));
    }
    text.code(")};");
    for key in keys {
        text.code(&format!("($m:ident::row!({key} $($r:tt)*))=>{{::core::concat!("));
        let of_key = rows.iter().filter(|row| row.key == key);
        for (index, row) in of_key.enumerate() {
            text.code(if index == 0 { "" } else { "\"\\n\"," }).code("$m::row!([$($r)*]");
            for (language, cells) in Language::all().iter().zip(&row.cells) {
                text.code(language.primary()).code("[");
                for cell in cells {
                    text.string(cell);
                }
                text.code("]");
            }
            text.code("),");
        }
        text.code(")};");
    }
    text.code("($m:ident::row!($($r:tt)*))=>{$m::row!($($r)*)};");
    text
}
