//! Combines the attribute and the item into an operation: methods, enums, variants, contents.

mod block;
mod content;
mod context;
mod existing_enum;
mod generics;
mod headers;
mod method;
mod names;
mod output;

use http_semantics::Language;
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens as _;

pub(crate) use block::options as options_of_block;
use context::Context;
use method::Routing;

use crate::diagnostic::{Diagnostics, Place};
use crate::message;
use crate::model::{DeclaredPath, Docs, EnumHead, Operation, Placement, Subject};
use crate::settings::ProjectRules;
use crate::syntax::args::Args;
use crate::syntax::cursor::unraw;
use crate::syntax::deprecation;
use crate::syntax::extractor;
use crate::syntax::extractor::PathValues;
use crate::syntax::item::Item;
use crate::syntax::item_attribute::ItemAttribute;
use crate::syntax::items::Items;
use crate::syntax::occurrence::mentions;
use crate::syntax::parameters::{self, ParameterType};
use crate::syntax::target::{BlockHead, Handler, Target, TypeHead};
use crate::token_list::TokenList;

const DEFAULT_LANGUAGE: &Language =
    if cfg!(feature = "lang-zh-cn") { Language::CHINESE } else { Language::ENGLISH };

/// Returns `None` if the item cannot have responses. The reason has been reported.
pub(crate) fn resolve(args: Args, item: &Item, diagnostics: &mut Diagnostics) -> Option<Operation> {
    let renames = &args.options.names;
    let first = renames.response.as_ref().or(renames.error.as_ref());
    if let Some(first) = first
        && !matches!(item.target, Target::Handler(_))
    {
        diagnostics.error(first.span(), message::rename_without_handler());
    }
    let (name, subject) = subject(&args, item, diagnostics)?;
    // What follows from a correction is not reported.
    let is_corrected = args.items.corrected || is_repeated(item, diagnostics);
    let Args { head, items, outside, options } = args;
    let incomplete = items.incomplete || outside.incomplete;
    if items.is_empty() && outside.is_empty() && !incomplete && item.variants.is_empty() {
        diagnostics.error_of_shape(Place::Attribute, message::no_responses());
    }
    let Routing { methods, path, routes, is_registered } =
        method::resolve(head, item, &subject, &items, diagnostics);
    let runtime = options.runtime.map_or_else(default_runtime, TokenList::from);
    let (errors, problem) = match options.errors.map(content::format) {
        Some(Ok(format)) => (Some(format), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    };
    let within = Context {
        subject: &subject,
        methods: &methods,
        errors: errors.as_ref(),
        decodes: options.decode.is_some(),
        outside: false,
    };
    let around = Context { outside: true, ..within };
    let mut responses = Vec::with_capacity(items.entries.len() + outside.entries.len());
    let mut sets = Vec::new();
    let items = if item.variants.is_empty() {
        items
    } else {
        (responses, sets) = existing_enum::responses(&within, &item.variants, diagnostics);
        Items::default()
    };
    for (context, items) in [(&within, items), (&around, outside)] {
        for entry in items.entries {
            responses.push(context.response(entry, diagnostics));
        }
        for set in items.sets {
            sets.push(context.set(set));
        }
    }
    headers::complete(&mut responses, &methods, &runtime, item.variants.is_empty());
    if let Subject::Handler(output) = &subject
        && !incomplete
        && !is_corrected
    {
        output::report_unused(output, &responses, &sets, diagnostics);
    }
    if let Some(decode) = options.decode {
        output::report_unused_decode(decode, &subject, diagnostics);
    }
    let derives = options.derives;
    let project = options.project;
    Some(Operation {
        name,
        methods,
        parameters: parameters(item),
        path_values: path_values(item, path.as_ref()),
        extractors: extractors(item, project.as_deref()),
        project,
        path,
        routes,
        is_registered,
        docs: Docs {
            lines: doc_lines(item),
            translations: item.translations.clone(),
            deprecation: deprecation(item),
        },
        language: options.language.unwrap_or(DEFAULT_LANGUAGE),
        responses,
        sets,
        errors,
        problem,
        subject,
        incomplete,
        decode: options.decode.map(|decode| decode.span),
        debug_is_derived: debug_is_derived(&derives, item),
        derives,
        runtime,
        cfg: item.cfg(),
        levels: item.levels(),
    })
}

/// Reports a second `#[api_responses]`.
fn is_repeated(item: &Item, diagnostics: &mut Diagnostics) -> bool {
    let Some(repeated) = item.repeated else { return false };
    diagnostics.error_of_shape(repeated, message::attribute_twice());
    true
}

/// What the handler's parameters read from the path. It is needed if the path has parameters.
fn path_values(item: &Item, path: Option<&DeclaredPath>) -> Vec<PathValues> {
    let layout = path.and_then(|path| path.layout);
    match &item.target {
        Target::Handler(handler) if layout.is_some_and(|layout| layout.parameters > 0) => {
            extractor::path_values(item.contents(handler.parameters))
        }
        _ => Vec::new(),
    }
}

/// The types of the handler's parameters. Only the guide and the documents built from it need them.
fn parameters(item: &Item) -> Vec<ParameterType> {
    match &item.target {
        Target::Handler(handler) if cfg!(feature = "guide") => {
            parameters::types(item.contents(handler.parameters), &handler.generics)
        }
        _ => Vec::new(),
    }
}

/// The names of types in the handler's parameters. Only the rules of a project need them.
fn extractors(item: &Item, project: Option<&ProjectRules>) -> Vec<String> {
    match (&item.target, project) {
        (Target::Handler(handler), Some(project)) if project.mentions_extractors() => {
            extractor::type_names(item.contents(handler.parameters))
        }
        _ => Vec::new(),
    }
}

/// The name of the operation and what it is about. `None` if the item cannot have responses, which has been
/// reported.
fn subject(args: &Args, item: &Item, diagnostics: &mut Diagnostics) -> Option<(String, Subject)> {
    Some(match &item.target {
        Target::Handler(handler) => {
            if item.is_lone_method() {
                report_lone_method(handler, diagnostics);
                return None;
            }
            if let Some(refused) = &handler.refused {
                let message = message::refused_function(&refused.to_string());
                diagnostics.error(refused.span(), message);
            }
            let output = output::resolve(
                handler,
                item,
                &args.items.entries,
                &args.options.names,
                diagnostics,
            );
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
        Target::OwnType(head) if !item.variants.is_empty() => {
            existing_enum::report_misplaced(args, diagnostics);
            (head.ident.to_string(), existing_enum::subject(head))
        }
        Target::OwnType(head) => {
            let (ident, generics) = (head.ident.clone(), generics::split(&head.generics));
            (ident.to_string(), Subject::OwnType { ident, generics })
        }
        Target::Block(BlockHead { keyword, .. }) => {
            // A block has been expanded, unless it is in a block, which the compiler refuses.
            diagnostics.error(*keyword, message::not_a_method("a block"));
            return None;
        }
        Target::Other { what, span } => {
            let message = match item.enclosing {
                Some(_) => message::not_a_method(what),
                None => message::unsupported_item(what),
            };
            diagnostics.error(*span, message);
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
    })
}

fn report_lone_method(handler: &Handler, diagnostics: &mut Diagnostics) {
    let name = handler.ident.to_string();
    match (handler.receiver, &handler.moved_by) {
        (Some(receiver), _) => diagnostics.error(receiver, message::method_with_self(&name)),
        (None, Some(attribute)) => {
            diagnostics
                .error(handler.ident.span(), message::handler_attribute_above(&name, attribute));
        }
        (None, None) => diagnostics.error(handler.ident.span(), message::without_body(&name)),
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

fn doc_lines(item: &Item) -> Vec<String> {
    let mut lines = Vec::new();
    for attribute in &item.attributes {
        if let Some(line) = attribute.doc_text() {
            lines.push(line);
        }
    }
    lines
}

/// The note of `#[deprecated]`.
fn deprecation(item: &Item) -> Option<String> {
    let attribute = item.attributes.iter().find(|attribute| attribute.is("deprecated"))?;
    Some(deprecation::note(&attribute.tokens()))
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
