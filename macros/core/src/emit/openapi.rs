//! The types that the OpenAPI documentation of a generated enum needs. They can be named only where the
//! declaration is. The runtime takes everything else from the description of the operation, and uses all of
//! it only with the feature for OpenAPI.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{GenericArgument, PathArguments, Type};

use super::enumeration::Enumeration;
use super::problem;
use super::source::Source;
use crate::model::{Carrier, Content, Placement, Response, Set};
use crate::readable::readable;
use crate::token_list::TokenList;

/// `"sco" "en" { "User": User, } { ApiError: "NotFound" "Not Found"; } { "e" ..AuthError, }`
///
/// 1. The placements whose responses this enum documents. Each placement is documented by one enum of a
///    pair: claims and responses from outside the handler by the first.
/// 2. The language.
/// 3. The types of contents, each with its name in the description, once for each combination of `#[cfg]`s, and the
///    type arguments of these types: the schema of `List<User>` refers to that of `User`, which utoipa does not
///    return with it.
/// 4. The custom error format, and the variants that have it, with their titles.
/// 5. The sets, each with the letter of its placement, and with the codes that can occur if they are only a part.
pub(super) fn group(enumeration: &Enumeration) -> Source {
    let sets = enumeration.operation.sets.iter().filter(|set| is_documented(set, enumeration));
    let sets = sets.map(|set| {
        let (cfg, path) = (&set.attributes.cfg, &set.path.tokens);
        let placement = set.placement.letter();
        let codes = set.codes.iter().map(|code| code.value);
        quote!(#cfg #placement #(#codes)* ..#path,)
    });
    let mut group = Source::default();
    group.string(placements(enumeration)).code(" ").string(enumeration.operation.language.tag);
    group.braced(contents(enumeration));
    group.braced(error_format(enumeration).unwrap_or_default());
    group.braced(sets.collect::<TokenStream>());
    group
}

/// The group for a program that does not compile.
pub(super) fn group_without_types(enumeration: &Enumeration) -> Source {
    let mut group = Source::default();
    group.string(placements(enumeration)).code(" ").string(enumeration.operation.language.tag);
    group.code("{} {} {}");
    group
}

fn placements(enumeration: &Enumeration) -> &'static str {
    match (enumeration.placement, enumeration.is_first()) {
        (Placement::Error, false) => "e",
        (Placement::Error, true) => "eco",
        _ => "sco",
    }
}

/// A set that the signature names documents itself, unless only a part of it can occur.
fn is_documented(set: &Set, enumeration: &Enumeration) -> bool {
    match set.placement {
        Placement::Success | Placement::Error => set.placement == enumeration.placement,
        Placement::Outside => enumeration.is_first(),
        Placement::Claim => {
            let documents_itself =
                set.is_error_type_of(&enumeration.operation.subject) && !set.is_part();
            enumeration.is_first() && !documents_itself
        }
    }
}

/// The types of claims and of responses from outside the handler are not among them. They appear in the
/// documentation by name only, and need not be in scope.
fn contents(enumeration: &Enumeration) -> TokenStream {
    let mut seen: Vec<(String, String)> = Vec::new();
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        let mut types = Vec::new();
        if let Some(written) = type_of(enumeration, response) {
            let name = match response.content.format() {
                Some(format) => format.name(),
                None => readable(written),
            };
            types.push((name, written));
        }
        for member in &response.members {
            types.push((member.written.readable.clone(), &member.written.tokens));
        }
        let cfg = &response.cfg;
        let mut add = |name: String, written: &TokenList| {
            let key = (name, cfg.to_string());
            let is_there =
                |seen: &(String, String)| seen.0 == key.0 && (seen.1.is_empty() || seen.1 == key.1);
            if !seen.iter().any(is_there) {
                let name = &key.0;
                tokens.extend(quote!(#cfg #name: #written,));
                seen.push(key);
            }
        };
        for (name, written) in types {
            add(name, written);
            let mut arguments = Vec::new();
            add_arguments(written, &mut arguments);
            for argument in &arguments {
                add(readable(argument), argument);
            }
        }
    }
    tokens
}

/// Adds the type arguments of a type, and their own.
fn add_arguments(of: &TokenList, arguments: &mut Vec<TokenList>) {
    let is_open =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '<');
    if !of.trees().iter().any(is_open) {
        return;
    }
    let Ok(Type::Path(path)) = syn::parse2::<Type>(of.to_token_stream()) else { return };
    let Some(last) = path.path.segments.last() else { return };
    let PathArguments::AngleBracketed(inner) = &last.arguments else { return };
    for argument in &inner.args {
        if let GenericArgument::Type(argument) = argument {
            let argument = TokenList::from(argument.to_token_stream());
            add_arguments(&argument, arguments);
            arguments.push(argument);
        }
    }
}

fn type_of<'a>(enumeration: &Enumeration<'a>, response: &'a Response) -> Option<&'a TokenList> {
    match &response.content {
        Content::Json { of, .. } | Content::Bytes { of, .. } => match of {
            Carrier::Entry(written) => Some(&written.tokens),
            Carrier::Argument => enumeration
                .argument()
                .filter(|argument| !argument.generic)
                .map(|argument| &argument.written.tokens),
        },
        content => content.format().map(|format| &format.written.tokens),
    }
}

fn error_format(enumeration: &Enumeration) -> Option<TokenStream> {
    let format = enumeration.operation.errors.as_ref().filter(|format| format.is_json)?;
    let fixed = |response: &&&Response| {
        let Response { content, .. } = response;
        content.format().is_some() && !matches!(content, Content::Fault { .. })
    };
    let variants = enumeration.responses.iter().filter(fixed).map(|response| {
        let (name, (_, title)) = (response.name.as_ref(), problem::type_and_title(response));
        quote!(#name #title)
    });
    let mut variants = variants.peekable();
    variants.peek()?;
    let written = &format.written.tokens;
    Some(quote!(#written: #(#variants)*;))
}
