//! Reads the messages in the output of the engine.

use std::collections::BTreeSet;

use api_responses_macros_core::api_responses;
use http_semantics::Rule;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// Line, column and text of a message, with its help and its note.
pub(crate) type Message = (usize, usize, String);

/// The messages for `#[api_responses(arguments)] item`.
pub(crate) fn messages(arguments: TokenStream, item: TokenStream) -> BTreeSet<Message> {
    let output: Vec<TokenTree> = api_responses(arguments, item).into_iter().collect();
    let mut messages = BTreeSet::new();
    read(&output, &mut messages);
    messages
}

/// Collects the texts of `::std::compile_error! { "…" }` and of deprecated constants, which are warnings:
/// `#[deprecated(note = "…")] const RULE: () = (); RULE`, where the constant has the
/// name of the rule.
fn read(output: &[TokenTree], messages: &mut BTreeSet<Message>) {
    for (index, tree) in output.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        if index >= 7 && output[index - 2].to_string() == "compile_error" {
            messages.insert(message(output[index - 7].span(), &inner[0]));
        } else if let [TokenTree::Ident(name), TokenTree::Group(arguments)] = inner.as_slice()
            && name == "deprecated"
            && let Some(TokenTree::Ident(constant)) = output.get(index + 2)
            && is_rule(constant)
        {
            let note = arguments.stream().into_iter().last().unwrap();
            let used = output.last().unwrap();
            let (line, column, text) = message(used.span(), &note);
            assert_eq!(used.to_string(), constant.to_string());
            messages.insert((line, column, format!("{constant}: {text}")));
        } else {
            read(&inner, messages);
        }
    }
}

fn is_rule(constant: &Ident) -> bool {
    Rule::by_lint_name(&constant.to_string().to_ascii_lowercase()).is_some()
}

fn message(blamed: Span, text: &TokenTree) -> Message {
    let text: syn::LitStr = syn::parse2(text.clone().into()).unwrap();
    let (line, column) = place(blamed);
    // As rustc shows it.
    (line, column, text.value().replace('\r', "\u{240d}"))
}

/// Line and column, counted from 1 as in rustc's output.
pub(crate) fn place(span: Span) -> (usize, usize) {
    let start = span.start();
    (start.line, start.column + 1)
}
