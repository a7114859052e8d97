//! The output for a declaration with errors: the item, and enums with every response that could be read,
//! so that the use of the enum elsewhere causes no further error.
//!
//! The item is emitted as it is, with one exception: if an entry could not be read, the compiler gets the handler
//! without its body.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::diagnostic::ErrorReport;
use crate::emit::{
    Enumeration, Expansion, documentation, impls_without_bodies, makeshift_definition,
    unit_struct_without_declaration,
};
use crate::model::{HandlerOutput, Operation, Response, Subject};
use crate::reader::Reader;
use crate::syntax::item::Item;
use crate::syntax::occurrence::mentions_here;
use crate::syntax::target::{Handler, Target};

/// The output where no operation could be resolved.
pub(crate) fn of_item(item: &Item, errors: &[ErrorReport], reader: Reader) -> Expansion {
    // The compiler would report each use of an enum that could not be generated beside a method.
    let without_output = match reader {
        Reader::Editor => None,
        _ if item.is_lone_method() => item.without_output(),
        _ => None,
    };
    let own = without_output.unwrap_or_else(|| item.verbatim());
    Expansion::new(&own, &compile_errors(errors))
}

pub(crate) fn of_operation(
    item: &Item,
    operation: &Operation,
    errors: &[ErrorReport],
    reader: Reader,
) -> Expansion {
    // An editor shows the documentation of variants while other entries are typed. A failed build does not.
    let doc_of = |response: &Response| match reader {
        Reader::Editor => documentation(response, operation.language),
        Reader::Program | Reader::Library | Reader::Documentation => TokenStream::new(),
    };
    let own = match &operation.subject {
        Subject::EmptyEnum(..) => item.attributes(),
        Subject::Handler(output) if operation.incomplete && reader != Reader::Editor => {
            without_body(item, output)
        }
        Subject::Handler(_) | Subject::OwnType { .. } | Subject::ExistingEnum(_) => item.verbatim(),
    };
    let mut tokens = TokenStream::new();
    for enumeration in Enumeration::all(operation) {
        let enumeration = enumeration.without_clashes();
        if !matches!(operation.subject, Subject::ExistingEnum(_)) {
            tokens.extend(makeshift_definition(&enumeration, doc_of));
        }
        tokens.extend(impls_without_bodies(&enumeration));
    }
    tokens.extend(unit_struct_without_declaration(item, operation));
    tokens.extend(compile_errors(errors));
    Expansion::new(&own, &tokens)
}

/// An item for each error.
pub(crate) fn compile_errors(errors: &[ErrorReport]) -> TokenStream {
    errors.iter().map(compile_error).collect()
}

/// The handler without its body, which uses variants that could not be read. The compiler would report each use.
///
/// `loop {}` has every type that can be written, but implements no trait: `impl IntoResponse` keeps its body.
fn without_body(item: &Item, output: &HandlerOutput) -> TokenStream {
    let uses_variants = output.success.is_some() || output.error.is_some();
    let is_bodiless = matches!(&item.target, Target::Handler(handler) if handler.bodiless);
    let is_opaque = match &item.target {
        Target::Handler(Handler { output: Some(output), .. }) => {
            mentions_here(item.cursor(output.clone()), &["impl".to_owned()])
        }
        _ => true,
    };
    if !uses_variants || is_opaque || is_bodiless {
        return item.verbatim();
    }
    // What only the body uses is not unused.
    let mut tokens = quote!(#[allow(unused)]);
    tokens.extend(item.without_body());
    tokens
}

/// `::std::compile_error! { "…" }`, which rustc underlines from its first token to its last.
///
/// Not `::core`, which is no path in edition 2015.
fn compile_error(report: &ErrorReport) -> TokenStream {
    let ErrorReport { blame, message } = report;
    let punct = |character, spacing, span: Span| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(span);
        TokenTree::Punct(punct)
    };
    let ident = |name, span| TokenTree::Ident(Ident::new(name, span));
    let mut text = Literal::string(&message.to_string());
    text.set_span(blame.end);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(text).into());
    group.set_span(blame.end);
    [
        punct(':', Spacing::Joint, blame.start),
        punct(':', Spacing::Alone, blame.start),
        ident("std", blame.start),
        punct(':', Spacing::Joint, blame.start),
        punct(':', Spacing::Alone, blame.start),
        ident("compile_error", blame.start),
        punct('!', Spacing::Alone, blame.start),
        TokenTree::Group(group),
    ]
    .into_iter()
    .collect()
}
