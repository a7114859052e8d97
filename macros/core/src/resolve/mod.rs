//! Combines the attribute and the item into an operation: methods, enums, variants, contents.

mod content;
mod context;
mod headers;
mod method;
mod names;
mod output;

use http_semantics::Language;
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens as _;

use context::Context;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Docs, EnumHead, Operation, Placement, SplitGenerics, Subject};
use crate::syntax::args::Args;
use crate::syntax::cursor::unraw;
use crate::syntax::item::Item;
use crate::syntax::item_attribute::ItemAttribute;
use crate::syntax::items::Items;
use crate::syntax::occurrence::mentions;
use crate::syntax::target::{Handler, Target, TypeHead};
use crate::token_list::TokenList;

const DEFAULT_LANGUAGE: &Language =
    if cfg!(feature = "lang-zh-cn") { Language::CHINESE } else { Language::ENGLISH };

/// The parameters of an impl. Its lifetimes do not have the spans of those that the type declares: otherwise,
/// rustc's `single_use_lifetimes` would report the lifetimes of the type.
fn with_lifetimes_elsewhere(parameters: TokenStream) -> TokenStream {
    let mut is_name = false;
    let elsewhere = |mut tree: TokenTree| {
        let is_apostrophe = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
        if is_apostrophe || is_name {
            tree.set_span(Span::call_site());
        }
        is_name = is_apostrophe;
        tree
    };
    parameters.into_iter().map(elsewhere).collect()
}

/// Returns `None` if the item cannot have responses. The reason has been reported.
pub(crate) fn resolve(args: Args, item: &Item, diagnostics: &mut Diagnostics) -> Option<Operation> {
    let renames = &args.options.names;
    let first = renames.response.as_ref().or(renames.error.as_ref());
    if let Some(first) = first
        && !matches!(item.target, Target::Handler(_))
    {
        diagnostics.error(first.span(), message::rename_without_handler());
    }
    let (name, subject) = match &item.target {
        Target::Handler(handler) => {
            report_misplaced(handler, diagnostics);
            let output = output::resolve(handler, item, &args.items.entries, renames, diagnostics);
            (unraw(&handler.ident.to_string()).to_owned(), Subject::Handler(Box::new(output)))
        }
        Target::EmptyEnum(head) => {
            if let Some(parameter) = head.generics.params.first() {
                let parameter = parameter.to_token_stream();
                diagnostics.error(&parameter, message::parameter_of_empty_enum());
            } else if let Some(bounds) = &head.generics.where_clause {
                // The filled enum does not repeat them, and nothing else would report it.
                diagnostics.error(&bounds.to_token_stream(), message::parameter_of_empty_enum());
            }
            (head.ident.to_string(), empty_enum(head, &args.items))
        }
        Target::OwnType(head) => {
            let TypeHead { ident, generics, .. } = head;
            let (declared, named, bounds) = generics.split_for_impl();
            let generics = SplitGenerics {
                declared: with_lifetimes_elsewhere(declared.to_token_stream()),
                named: named.to_token_stream(),
                bounds: bounds.to_token_stream(),
            };
            (ident.to_string(), Subject::OwnType { ident: ident.clone(), generics })
        }
        Target::Other { what, span } => {
            diagnostics.error(*span, message::unsupported_item(what));
            return None;
        }
        Target::TooDeep(span) => {
            diagnostics.error(*span, message::nested_too_deeply());
            return None;
        }
        Target::BlockInParameters(span) => {
            diagnostics.error(*span, message::block_in_parameters());
            return None;
        }
        Target::Unreadable => return None,
    };
    // What follows from a correction is not reported.
    let is_corrected = args.items.corrected || is_repeated(item, diagnostics);
    let Args { head, items, outside, options } = args;
    let incomplete = items.incomplete || outside.incomplete;
    if items.is_empty() && outside.is_empty() && !incomplete {
        diagnostics.error_of_shape(Span::call_site(), message::no_responses());
    }
    let (methods, path) = method::resolve(head, item, &subject, &items, diagnostics);
    let runtime = options.runtime.map_or_else(default_runtime, TokenList::from);
    let (errors, problem) = match options.errors.map(content::format) {
        Some(Ok(format)) => (Some(format), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    };
    let within =
        Context { subject: &subject, methods: &methods, errors: errors.as_ref(), outside: false };
    let around = Context { outside: true, ..within };
    let mut responses = Vec::with_capacity(items.entries.len() + outside.entries.len());
    let mut sets = Vec::new();
    for (context, items) in [(&within, items), (&around, outside)] {
        for entry in items.entries {
            responses.push(context.response(entry, diagnostics));
        }
        for set in items.sets {
            sets.push(context.set(set));
        }
    }
    headers::complete(&mut responses, &methods, &runtime);
    if let Subject::Handler(output) = &subject
        && !incomplete
        && !is_corrected
    {
        output::report_unused(output, &responses, &sets, diagnostics);
    }
    let derives = options.derives;
    Some(Operation {
        name,
        methods,
        path,
        docs: Docs { lines: doc_lines(item), translations: item.translations.clone() },
        language: options.language.unwrap_or(DEFAULT_LANGUAGE),
        responses,
        sets,
        errors,
        problem,
        subject,
        incomplete,
        debug_is_derived: debug_is_derived(&derives, item),
        derives,
        runtime,
        cfg: attributes_named(item, &["cfg"]),
        levels: attributes_named(item, &["allow", "warn", "deny", "forbid"]),
    })
}

/// Reports a second `#[api_responses]`.
fn is_repeated(item: &Item, diagnostics: &mut Diagnostics) -> bool {
    let Some(repeated) = item.repeated else { return false };
    diagnostics.error_of_shape(repeated, message::attribute_twice());
    true
}

fn report_misplaced(handler: &Handler, diagnostics: &mut Diagnostics) {
    if let Some(refused) = &handler.refused {
        diagnostics.error(refused.span(), message::refused_function(&refused.to_string()));
    }
    if let Some(receiver) = handler.receiver {
        diagnostics.error(receiver, message::method_with_self(&handler.ident.to_string()));
    } else if handler.bodiless {
        diagnostics.error(handler.ident.span(), message::without_body(&handler.ident.to_string()));
    }
}

/// An enum with only errors is an error enum. Any other is a success enum.
fn empty_enum(head: &TypeHead, items: &Items) -> Subject {
    let only_errors = !items.is_empty()
        && items.entries.iter().all(|entry| {
            entry.status.value >= 400 || entry.status.value >= 300 && entry.attributes.err.is_some()
        });
    let placement = if only_errors { Placement::Error } else { Placement::Success };
    let head = EnumHead {
        ident: head.ident.clone(),
        visibility: head.visibility.clone(),
        argument: None,
        surplus: Vec::new(),
        changed_by: None,
    };
    Subject::EmptyEnum(head, placement)
}

/// Whether `Debug` is derived: by the option, or by an attribute on the enum that is filled.
fn debug_is_derived(derives: &[TokenStream], item: &Item) -> bool {
    let is_enum = matches!(item.target, Target::EmptyEnum(_));
    if derives.is_empty() && !is_enum {
        return false;
    }
    let debug = ["Debug".to_owned()];
    let on_the_enum = item.attributes.iter().filter(|attribute| is_enum && attribute.is("derive"));
    let on_the_enum = on_the_enum.map(ItemAttribute::input);
    derives.iter().any(|list| mentions(list, &debug))
        || on_the_enum.into_iter().any(|list| mentions(&list, &debug))
}

/// Attributes of the item that generated items repeat: its `cfg`s and its lint levels.
fn attributes_named(item: &Item, names: &[&str]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for attribute in &item.attributes {
        let mut index = 0;
        while index < names.len() {
            if attribute.is(names[index]) {
                tokens.extend(attribute.tokens());
            }
            index += 1;
        }
    }
    tokens
}

fn doc_lines(item: &Item) -> Vec<String> {
    let mut lines = Vec::new();
    for attribute in &item.attributes {
        if let Some(line) = attribute.doc_text() {
            lines.push(line);
        }
    }
    lines
}

/// `::api_responses`
fn default_runtime() -> TokenList {
    let tokens = vec![
        TokenTree::Punct(Punct::new(':', Spacing::Joint)),
        TokenTree::Punct(Punct::new(':', Spacing::Alone)),
        TokenTree::Ident(Ident::new("api_responses", Span::call_site())),
    ];
    tokens.into()
}
