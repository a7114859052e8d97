//! Gives the declaration to the unit struct into which some frameworks turn a handler: `#[get("/users")]`
//! of actix-web, `#[handler]` of poem and salvo.

use http_semantics::path_template::Syntax;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::enumeration::Enumeration;
use super::{record, routing};
use crate::model::Operation;
use crate::syntax::cursor::unraw;
use crate::syntax::item::Item;
use crate::syntax::target::Target;

/// The call of the runtime's macro. Nothing for a handler that no route attribute registers.
pub(super) fn call(
    item: &Item,
    operation: &Operation,
    enumerations: &[Enumeration],
) -> TokenStream {
    match registered(item, operation) {
        Some(handler) => {
            let description = record::expression(operation, enumerations);
            call_with(handler, operation, &description)
        }
        None => TokenStream::new(),
    }
}

/// The same call with an empty declaration, for a program that does not compile, and for an editor.
pub(crate) fn without_declaration(item: &Item, operation: &Operation) -> TokenStream {
    let runtime = &operation.runtime;
    match registered(item, operation) {
        Some(handler) => call_with(handler, operation, &quote!(#runtime::Operation::__new(""))),
        None => TokenStream::new(),
    }
}

/// The name of the handler, if a route attribute registers it. A method does not become a struct.
fn registered<'a>(item: &'a Item, operation: &Operation) -> Option<&'a Ident> {
    match &item.target {
        Target::Handler(handler)
            if operation.is_registered
                && item.enclosing.is_none()
                // The struct of a generic handler has parameters, too.
                && handler.generics.is_empty() =>
        {
            Some(&handler.ident)
        }
        _ => None,
    }
}

fn call_with(handler: &Ident, operation: &Operation, description: &TokenStream) -> TokenStream {
    let Operation { runtime, cfg, .. } = operation;
    let module = format_ident!("__{}", unraw(&handler.to_string()), span = handler.span());
    let route = Ident::new(route(operation), handler.span());
    quote!(#runtime::__unit_struct! { [#cfg] #handler #module #route [#description] })
}

/// A name in `api_responses::__private::route`.
fn route(operation: &Operation) -> &'static str {
    let Some(path) = operation.path.as_ref().filter(|_| routing::has_methods(operation)) else {
        return "Undeclared";
    };
    match path.layout.map_or(Syntax::Braces, |layout| layout.syntax) {
        Syntax::Colons => "Colons",
        Syntax::AngleBrackets => "AngleBrackets",
        _ => "Braces",
    }
}
