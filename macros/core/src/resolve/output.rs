//! The enums that the return type names, and their arguments.

use std::ops::Range;

use proc_macro2::{Ident, Span};
use quote::{format_ident, quote};

use super::content::argument_of_json;
use crate::diagnostic::{Blame, Diagnostics};
use crate::letter_case::pascal_case;
use crate::message;
use crate::model::{
    Argument, Carrier, EnumHead, HandlerOutput, Placement, Response, Set, StatusSource, Subject,
};
use crate::readable::readable;
use crate::syntax::args::{Names, Origin, WrittenDecode};
use crate::syntax::cursor::{Cursor, unraw};
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::item::Item;
use crate::syntax::mention::{self, Mention};
use crate::syntax::occurrence::{elided_lifetime, mentions, mentions_here};
use crate::syntax::plain_type;
use crate::syntax::similar_names;
use crate::syntax::status_source::sends_any_status;
use crate::syntax::target::Handler;
use crate::token_list::TokenList;

pub(super) fn resolve(
    handler: &Handler,
    item: &Item,
    entries: &[Entry],
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> HandlerOutput {
    let name = pascal_case(unraw(&handler.ident.to_string()));
    let Some(output) = &handler.output else {
        diagnostics.error(handler.after_parameters, message::no_return_type(&name));
        return HandlerOutput::default();
    };
    let output = item.cursor(output.clone());
    let own_generics = handler.generics.clone();
    let mut generics = own_generics.clone();
    generics.push("impl".to_owned());
    let mut in_result = false;
    let mut placement = |suffix: &str, renamed: Option<&Ident>, diagnostics: &mut Diagnostics| {
        let found = match renamed {
            Some(renamed) => {
                let found = mention::find(output, [unraw(&renamed.to_string()), ""]);
                if found.is_empty() {
                    let message = message::renamed_but_not_returned(&renamed.to_string());
                    diagnostics.error(renamed.span(), message);
                }
                found
            }
            None => mention::find(output, [&name, suffix]),
        };
        let first = found.first()?;
        report_differing(&found, &output, diagnostics);
        in_result |= suffix == "Response" && first.in_result;
        Some(EnumHead {
            ident: first.ident.clone(),
            visibility: handler.visibility.clone(),
            argument: argument(first, &output, &generics, entries, diagnostics),
            surplus: surplus(&first.arguments, &output),
            changed_by: first
                .changed_by
                .clone()
                .map(|range| status_source(&output.stream(range).into())),
        })
    };
    let success = placement("Response", names.response.as_ref(), diagnostics);
    let error = placement("Error", names.error.as_ref(), diagnostics);
    // With both enums, no code is a claim.
    let is_claimed = success.is_none() || error.is_none();
    if is_claimed {
        let missing = [("Response", success.is_none()), ("Error", error.is_none())];
        let missing = missing.iter().filter(|(_, is_missing)| *is_missing);
        let wanted: Vec<_> = missing.map(|(suffix, _)| format!("{name}{suffix}")).collect();
        similar_names::check(output, &wanted, diagnostics);
    }
    let claimant = is_claimed.then(|| claimant(&output, &generics)).flatten();
    let claimed_through = is_claimed.then(|| error_type(&output)).flatten();
    let any_status_error = claimed_through
        .as_ref()
        .filter(|error| success.is_some() && sends_any_status(error))
        .map(status_source);
    HandlerOutput {
        success,
        error,
        in_result,
        claimant,
        generics: own_generics,
        claimed_through,
        any_status_error,
    }
}

fn status_source(written: &TokenList) -> StatusSource {
    StatusSource { blame: Blame::from(written), readable: readable(written) }
}

fn report_differing(found: &[Mention], output: &Cursor<'_>, diagnostics: &mut Diagnostics) {
    let [first, others @ ..] = found else { return };
    if others.is_empty() {
        return;
    }
    let text = |argument: &Range<usize>| output.stream(argument.clone()).to_string();
    let written = |mention: &Mention| mention.arguments.iter().map(text).collect::<Vec<_>>();
    for other in others.iter().filter(|other| written(other) != written(first)) {
        diagnostics
            .error(other.ident.span(), message::differing_arguments(&other.ident.to_string()));
    }
}

fn argument(
    mention: &Mention,
    output: &Cursor<'_>,
    generics: &[String],
    entries: &[Entry],
    diagnostics: &mut Diagnostics,
) -> Option<Argument> {
    let [first, rest @ ..] = mention.arguments.as_slice() else { return None };
    let before = diagnostics.count();
    let name = mention.ident.to_string();
    if let Some(second) = rest.first() {
        diagnostics.error_of_shape(&output.stream(second.clone()), message::second_argument(&name));
    }
    let argument = output.part(first.clone());
    let Some(written) = plain_type::parse_all(&argument) else {
        diagnostics
            .error_of_shape(&output.stream(first.clone()), message::argument_is_no_type(&name));
        return None;
    };
    if written.is_unit {
        diagnostics.error_of_shape(written.blame, message::unit_as_argument(&name));
    } else if let Some(inner) = argument_of_json(&written) {
        diagnostics.error_of_shape(written.blame, message::json_as_argument(&name, &inner));
    } else if let Some(content) =
        ["Fault", "Problem"].into_iter().find(|content| written.is_named(content))
    {
        diagnostics.error_of_shape(written.blame, message::problem_as_argument(&name, content));
    }
    let generic = mentions_here(argument, generics);
    Some(Argument {
        default: !generic && !has_elided_lifetime(&argument),
        generic,
        faulty: diagnostics.count() > before,
        parameter: parameter(entries),
        written,
    })
}

/// Parameters for arguments that have been reported, so that rustc does not report them again.
fn surplus(arguments: &[Range<usize>], output: &Cursor<'_>) -> Vec<Ident> {
    let [_, others @ ..] = arguments else { return Vec::new() };
    if others.is_empty() {
        return Vec::new();
    }
    let is_type =
        |argument: &Range<usize>| plain_type::parse_all(&output.part(argument.clone())).is_some();
    let surplus = others.iter().filter(|argument| is_type(argument));
    surplus.enumerate().map(|(index, _)| format_ident!("__{index}")).collect()
}

/// A name for the type parameter that no content in the entries mentions.
fn parameter(entries: &[Entry]) -> Ident {
    let taken = |name: &str| {
        let words = [name.to_owned()];
        entries.iter().any(|entry| match &entry.content {
            Some(WrittenContent::Type { written, .. }) => mentions(&written.tokens, &words),
            _ => false,
        })
    };
    let has_types =
        entries.iter().any(|entry| matches!(&entry.content, Some(WrittenContent::Type { .. })));
    let free = ["T", "Content"].into_iter().find(|name| !has_types || !taken(name));
    Ident::new(free.unwrap_or("__Content"), Span::call_site())
}

/// The return type, if it can be written in a constant outside the handler, or else the error type of a
/// `Result`, if that can.
fn claimant(output: &Cursor<'_>, generics: &[String]) -> Option<TokenList> {
    if !mentions_here(*output, generics) && !has_elided_lifetime(output) {
        return Some(output.stream(output.rest()).into());
    }
    let nameable =
        |tokens: &TokenList| !mentions(tokens, generics) && elided_lifetime(tokens).is_none();
    let error = error_type(output).filter(nameable)?;
    Some(quote!(::core::result::Result<(), #error>).into())
}

/// Whether the tokens elide a lifetime. Most contain no character that every lifetime needs.
fn has_elided_lifetime(tokens: &Cursor<'_>) -> bool {
    tokens.has_lifetime() && elided_lifetime(&tokens.stream(tokens.rest())).is_some()
}

/// `AppError` of `Result<Json<User>, AppError>`
fn error_type(output: &Cursor<'_>) -> Option<TokenList> {
    match plain_type::parse_all_with_plus(output)?.last {
        Some((name, arguments)) if name == "Result" => match <[_; 2]>::try_from(arguments) {
            Ok([_, error]) => Some(error),
            Err(_) => None,
        },
        _ => None,
    }
}

/// Reports `decode` in the attribute of a declaration for which no enum is generated.
pub(super) fn report_unused_decode(
    decode: WrittenDecode,
    subject: &Subject,
    diagnostics: &mut Diagnostics,
) {
    let is_used = match subject {
        Subject::Handler(output) => output.success.is_some() || output.error.is_some(),
        Subject::EmptyEnum(..) | Subject::ExistingEnum(_) => true,
        Subject::OwnType { .. } => false,
    };
    if !is_used && decode.origin == Origin::Attribute {
        diagnostics.error_of_shape(decode.span, message::decode_without_enum());
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
        let is_error_enum = placement == Placement::Error;
        let mut is_used = false;
        let mut uses_argument = false;
        for response in responses {
            if response.placement == placement {
                is_used = true;
                uses_argument |= matches!(response.content.carrier(), Some(Carrier::Argument));
            }
        }
        if !is_used && sets.iter().all(|set| set.placement != placement) {
            if !responses.is_empty() || !sets.is_empty() {
                let name = head.ident.to_string();
                let message = message::empty_enum(&name, is_error_enum);
                diagnostics.error_of_shape(head.ident.span(), message);
            }
            continue;
        }
        let Some(argument) = head.argument.as_ref().filter(|argument| !argument.faulty) else {
            continue;
        };
        // A quoted text on a success is reported, and is in the place of the argument.
        let has_detail = |response: &Response| {
            response.placement == placement && response.content.detail().is_some()
        };
        if !uses_argument && (is_error_enum || !responses.iter().any(has_detail)) {
            let name = head.ident.to_string();
            let message =
                message::unused_argument(&name, &argument.written.readable, is_error_enum);
            diagnostics.error(argument.written.blame, message);
        }
    }
}
