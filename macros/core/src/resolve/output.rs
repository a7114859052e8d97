//! The enums that the return type names, and their arguments.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::{GenericParam, Type};

use super::content::argument_of_json;
use super::names::pascal_case;
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Argument, Carrier, EnumHead, HandlerOutput, Placement, Response, Set};
use crate::readable::readable;
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::item::Handler;
use crate::syntax::mention::{self, Mention, elided_lifetime, mentions};
use crate::syntax::plain_type;
use crate::syntax::written_type::WrittenType;

pub(super) fn resolve(
    handler: &Handler,
    entries: &[Entry],
    diagnostics: &mut Diagnostics,
) -> HandlerOutput {
    let name = pascal_case(&handler.ident.unraw().to_string());
    let Some(output) = &handler.output else {
        diagnostics.error(handler.after_parameters, message::no_return_type(&name));
        return HandlerOutput::default();
    };
    let own_generics = generic_words(handler);
    let mut generics = own_generics.clone();
    generics.push("impl".to_owned());
    let mut in_result = false;
    let mut placement = |suffix: &str, diagnostics: &mut Diagnostics| {
        let found = mention::find(output, &format!("{name}{suffix}"));
        let first = found.first()?;
        report_differing(&found, diagnostics);
        in_result |= suffix == "Response" && first.in_result;
        Some(EnumHead {
            ident: first.ident.clone(),
            visibility: handler.visibility.to_token_stream(),
            argument: argument(first, &generics, entries, diagnostics),
            surplus: surplus(&first.arguments),
        })
    };
    let success = placement("Response", diagnostics);
    let error = placement("Error", diagnostics);
    // With both enums, no code is a claim.
    let is_claimed = success.is_none() || error.is_none();
    let claimant = is_claimed.then(|| claimant(output, &generics)).flatten();
    let claimed_through = is_claimed.then(|| error_type(output)).flatten();
    HandlerOutput { success, error, in_result, claimant, generics: own_generics, claimed_through }
}

/// The names of the handler's type, const and lifetime parameters.
fn generic_words(handler: &Handler) -> Vec<String> {
    let name = |parameter: &GenericParam| match parameter {
        GenericParam::Type(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Const(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.ident.to_string(),
    };
    handler.generics.params.iter().map(name).collect()
}

fn report_differing(found: &[Mention], diagnostics: &mut Diagnostics) {
    let written =
        |mention: &Mention| mention.arguments.iter().map(ToString::to_string).collect::<Vec<_>>();
    let Some((first, others)) = found.split_first() else { return };
    for other in others.iter().filter(|other| written(other) != written(first)) {
        diagnostics
            .error(other.ident.span(), message::differing_arguments(&other.ident.to_string()));
    }
}

fn argument(
    mention: &Mention,
    generics: &[String],
    entries: &[Entry],
    diagnostics: &mut Diagnostics,
) -> Option<Argument> {
    let [first, rest @ ..] = mention.arguments.as_slice() else { return None };
    let before = diagnostics.count();
    let name = mention.ident.to_string();
    if let Some(second) = rest.first() {
        diagnostics.error(second, message::second_argument(&name));
    }
    let Ok(parsed) = plain_type::parse.parse2(first.clone()) else {
        diagnostics.error(first, message::argument_is_no_type(&name));
        return None;
    };
    let written = WrittenType::of(&parsed);
    if written.is_unit {
        diagnostics.error(written.blame, message::unit_as_argument(&name));
    } else if let Some(inner) = argument_of_json(&written) {
        diagnostics.error(written.blame, message::json_as_argument(&name, &inner));
    } else if let Some(content) =
        ["Fault", "Problem"].into_iter().find(|content| written.is_named(content))
    {
        diagnostics.error(written.blame, message::problem_as_argument(&name, content));
    }
    let generic = mentions(first, generics);
    Some(Argument {
        default: !generic && elided_lifetime(first).is_none(),
        generic,
        faulty: diagnostics.count() > before,
        parameter: parameter(entries),
        written,
    })
}

/// Parameters for arguments that have been reported, so that rustc does not report them again.
fn surplus(arguments: &[TokenStream]) -> Vec<Ident> {
    let is_type = |argument: &TokenStream| plain_type::parse.parse2(argument.clone()).is_ok();
    let surplus = arguments.iter().skip(1).filter(|argument| is_type(argument));
    surplus.enumerate().map(|(index, _)| format_ident!("__{index}")).collect()
}

/// A name for the type parameter that no content in the entries mentions.
fn parameter(entries: &[Entry]) -> Ident {
    let taken = |name: &str| {
        entries.iter().any(|entry| match &entry.content {
            Some(WrittenContent::Type { written, .. }) => {
                mentions(&written.tokens, &[name.to_owned()])
            }
            _ => false,
        })
    };
    let name = ["T", "Content"].into_iter().find(|name| !taken(name)).unwrap_or("__Content");
    Ident::new(name, Span::call_site())
}

/// The return type, if it can be written in a constant outside the handler, or else the error type of a
/// `Result`, if that can.
fn claimant(output: &TokenStream, generics: &[String]) -> Option<TokenStream> {
    let nameable =
        |tokens: &TokenStream| !mentions(tokens, generics) && elided_lifetime(tokens).is_none();
    if nameable(output) {
        return Some(output.clone());
    }
    let error = error_type(output).filter(nameable)?;
    Some(quote!(::core::result::Result<(), #error>))
}

/// `AppError` of `Result<Json<User>, AppError>`
fn error_type(output: &TokenStream) -> Option<TokenStream> {
    let parsed = syn::parse2::<Type>(output.clone()).ok()?;
    match WrittenType::of(&parsed).last {
        Some((name, arguments)) if name == "Result" => match <[_; 2]>::try_from(arguments) {
            Ok([_, error]) => Some(error),
            Err(_) => None,
        },
        _ => None,
    }
}

/// Reports enums without a variant and arguments that no variant uses.
pub(super) fn report_unused(
    output: &HandlerOutput,
    responses: &[Response],
    sets: &[Set],
    diagnostics: &mut Diagnostics,
) {
    for (head, placement) in
        [(&output.success, Placement::Success), (&output.error, Placement::Error)]
    {
        let Some(head) = head else { continue };
        let (name, is_error_enum) = (head.ident.to_string(), placement == Placement::Error);
        let mut own =
            responses.iter().filter(|response| response.placement == placement).peekable();
        if own.peek().is_none() && sets.iter().all(|set| set.placement != placement) {
            if !responses.is_empty() || !sets.is_empty() {
                diagnostics.error(head.ident.span(), message::empty_enum(&name, is_error_enum));
            }
            continue;
        }
        let Some(argument) = head.argument.as_ref().filter(|argument| !argument.faulty) else {
            continue;
        };
        if !own.any(|response| matches!(response.content.carrier(), Some(Carrier::Argument))) {
            let message =
                message::unused_argument(&name, &readable(&argument.written.tokens), is_error_enum);
            diagnostics.error(argument.written.blame, message);
        }
    }
}
