//! `decode`: how a received response becomes a value of a generated enum. Each variant is one case, which the runtime
//! compares with the response.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::enumeration::{Enumeration, unspanned};
use super::media_types;
use super::problem;
use crate::model::{Carrier, Content, ErrorFormat, HeaderValue, Response, Set, Subject};

/// The implementation of `Decode`. `option` is the place of the option, for the message that its feature is off.
pub(super) fn implementation(enumeration: &Enumeration, option: Span) -> TokenStream {
    let mut cases = TokenStream::new();
    for response in &enumeration.responses {
        cases.extend(case(enumeration, response));
    }
    for set in &enumeration.sets {
        cases.extend(case_of_set(enumeration, set));
    }
    call(enumeration, option, &cases)
}

/// The same in a program that does not compile, or for an editor.
pub(super) fn implementation_without_cases(enumeration: &Enumeration, option: Span) -> TokenStream {
    call(enumeration, option, &TokenStream::new())
}

/// `runtime::__decode! { … }` at the place of the option.
fn call(enumeration: &Enumeration, option: Span, cases: &TokenStream) -> TokenStream {
    let (cfg, levels) = (enumeration.cfg(), enumeration.levels());
    let Head { generics, of, bounds } = Head::of(enumeration);
    let path = enumeration.operation.runtime.to_token_stream().into_iter().map(|mut tree| {
        tree.set_span(Span::call_site().located_at(option));
        tree
    });
    let path: TokenStream = path.collect();
    let span = Span::call_site().located_at(option);
    let arguments = quote!([#of] [#cfg #levels impl #generics] [#bounds] __from [#cases]);
    quote_spanned!(span=> #path::__decode! { #arguments })
}

/// The generics, the type and the bounds of the `impl`, which is for the type that the handler returns.
struct Head {
    generics: TokenStream,
    of: TokenStream,
    bounds: TokenStream,
}

impl Head {
    fn of(enumeration: &Enumeration) -> Self {
        if let Subject::ExistingEnum(existing) = &enumeration.operation.subject {
            let (ident, generics) = (&existing.head.ident, &existing.generics);
            let named = &generics.named;
            return Head {
                generics: generics.declared.clone(),
                of: quote!(#ident #named),
                bounds: generics.bounds.clone(),
            };
        }
        let generic = enumeration.argument().filter(|argument| argument.generic);
        let Some(argument) = generic else {
            let (generics, bounds) = (TokenStream::new(), TokenStream::new());
            return Head { generics, of: enumeration.concrete(), bounds };
        };
        let parameter = &argument.parameter;
        let runtime = &enumeration.operation.runtime;
        let is_carried =
            |response: &&&Response| matches!(response.content.carrier(), Some(Carrier::Argument));
        let bounds =
            enumeration.responses.iter().filter(is_carried).map(|response| {
                match &response.content {
                    Content::Json { .. } => quote!(#runtime::__private::DeserializeOwned),
                    Content::Raw { .. } => quote!(::core::convert::From<#runtime::Response>),
                    _ => quote!(#runtime::client::FromContent),
                }
            });
        Head {
            generics: quote!(<#parameter>),
            of: enumeration.general(),
            bounds: quote!(where #(#parameter: #bounds,)*),
        }
    }
}

fn is_of_author(enumeration: &Enumeration) -> bool {
    matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
}

fn case(enumeration: &Enumeration, response: &Response) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let case = quote!(#runtime::__private::client::Case);
    let (cfg, code) = (&response.cfg, response.status.value);
    let read = read(enumeration, response);
    if response.has_any_status() {
        return quote!(#cfg #case::any(|__from| #read),);
    }
    quote!(#cfg #case::new(#code, |__from| #read),)
}

fn case_of_set(enumeration: &Enumeration, set: &Set) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let (cfg, variant, path) = (&set.attributes.cfg, unspanned(&set.variant), &set.path.tokens);
    let codes = set.codes.iter().map(|code| code.value);
    let span = Span::call_site().located_at(set.blame.end);
    let read = quote_spanned!(span=> __from.set::<#path>()?);
    let built = if let Some(field) = &set.field {
        quote!({ #field: ::core::convert::Into::into(#read) })
    } else {
        quote!((#read))
    };
    quote! {
        #cfg
        #runtime::__private::client::Case::set(
            &[#(#codes),*],
            |__from| ::core::result::Result::Ok(Self::#variant #built),
        ),
    }
}

/// The body of the function that reads a variant.
fn read(enumeration: &Enumeration, response: &Response) -> TokenStream {
    if response.has_unsent_fields {
        let name = response.name.as_ref();
        return quote!(__from.not_decodable(#name));
    }
    let (statements, content) = content(enumeration, response);
    let constants = response.headers.iter().filter_map(|header| match &header.value {
        // Servers add others, and proxies take some away.
        HeaderValue::Constant(value) if header.written => {
            let (name, value) = (&header.name.value, &value.value);
            Some(quote!(__from.constant(#name, #value)?;))
        }
        _ => None,
    });
    let constants: TokenStream = constants.collect();
    let (variant, fields) = (unspanned(&response.variant), fields(response));
    let built = match (content, is_of_author(enumeration)) {
        (Some(content), true) => {
            let field = &response.field;
            quote!({ #fields #field: ::core::convert::Into::into(#content), })
        }
        (Some(content), false) if fields.is_empty() => quote!((#content)),
        (Some(content), false) => quote!({ #fields body: #content, }),
        (None, false) if fields.is_empty() => TokenStream::new(),
        (None, _) => quote!({ #fields }),
    };
    quote!({ #constants #statements ::core::result::Result::Ok(Self::#variant #built) })
}

/// The fields beside the content.
fn fields(response: &Response) -> TokenStream {
    let mut fields = TokenStream::new();
    let mut seen: Vec<String> = Vec::new();
    for (field, header, written) in response.header_fields() {
        let span = Span::call_site().located_at(written.blame.start);
        let (name, function) = (&header.name.value, Ident::new("header", span));
        fields.extend(quote!(#field: __from.#function(#name)?,));
        seen.push(field.to_string());
    }
    if response.chooses_media_type() {
        let field = Ident::new(media_types::FIELD, Span::call_site());
        fields.extend(quote!(#field: __from.content_type()?,));
    }
    for member in &response.members {
        let text = member.field.to_string();
        if !seen.contains(&text) {
            let span = Span::call_site().located_at(member.written.blame.start);
            let (field, name) = (&member.field, &member.name.value);
            let function = Ident::new("member", span);
            fields.extend(quote!(#field: __from.#function(#name)?,));
            seen.push(text);
        }
    }
    fields
}

/// What is checked before the variant is built, and its content.
fn content(enumeration: &Enumeration, response: &Response) -> (TokenStream, Option<TokenStream>) {
    let none = TokenStream::new;
    let methods = &enumeration.operation.methods;
    let (kind, title) = problem::type_and_title(response);
    match &response.content {
        // No such response has content, whatever its header fields say.
        Content::None if methods.forbid_content(response.status.value) => (none(), None),
        Content::None | Content::Unknown { .. } => (quote!(__from.empty()?;), None),
        Content::FixedProblem { detail } => {
            let detail = detail.as_ref().map_or("", |detail| detail.value.as_str());
            (quote!(__from.fixed(#kind, #title, #detail)?;), None)
        }
        Content::FixedError { format, .. } => {
            let declared = problem::declared(response, &enumeration.operation.runtime);
            let function = if format.is_json { "custom" } else { "custom_content" };
            let (function, of, media_type) = in_format(format, function);
            (quote!(__from.#function::<#of>(#declared, #media_type)?;), None)
        }
        Content::Text { format: None, .. } => (quote!(__from.problem(#kind)?;), None),
        Content::Failure { format: None, .. } => (quote!(__from.fault(#kind)?;), None),
        Content::Text { format: Some(format), .. }
        | Content::Failure { format: Some(format), .. } => (text_in_format(format), None),
        Content::Problem { .. } => (none(), Some(quote!(__from.problem(#kind)?))),
        Content::Fault { format: None, .. } => (none(), Some(quote!(__from.fault(#kind)?))),
        Content::Fault { format: Some(format), .. } => {
            (text_in_format(format), Some(quote!(__from.custom_fault())))
        }
        Content::Json { of, media_type } => {
            (none(), Some(carried(enumeration, response, "json", of, Some(media_type))))
        }
        Content::Bytes { of, media_type } => {
            (none(), Some(carried(enumeration, response, "content", of, Some(media_type))))
        }
        Content::Raw { of, media_type } => {
            (none(), Some(carried(enumeration, response, "raw", of, media_type.as_ref())))
        }
    }
}

/// `__from.json::<User>(&["application/json"])?`. A type that cannot be read causes an error at its name.
fn carried(
    enumeration: &Enumeration,
    response: &Response,
    function: &str,
    of: &Carrier,
    media_type: Option<&String>,
) -> TokenStream {
    let (start, _) = enumeration.content_spans(response);
    let function = Ident::new(function, start);
    let media_types: Vec<&str> = if response.other_media_types.is_empty() {
        media_type.map(String::as_str).into_iter().collect()
    } else {
        response.written_media_types().map(|one| one.value.as_str()).collect()
    };
    match of {
        // The field of a variant of the author can be a smart pointer to it.
        Carrier::Entry(written) if is_of_author(enumeration) => {
            let written = &written.tokens;
            quote!(__from.#function::<#written>(&[#(#media_types),*])?)
        }
        _ => quote!(__from.#function(&[#(#media_types),*])?),
    }
}

fn text_in_format(format: &ErrorFormat) -> TokenStream {
    if format.is_json {
        let (function, of, media_type) = in_format(format, "custom_text");
        return quote!(__from.#function::<#of>(#media_type)?;);
    }
    let media_type = &format.media_type;
    quote!(__from.custom_text_content(#media_type)?;)
}

/// The function at the place of the type, the type and its media type.
fn in_format<'a>(format: &'a ErrorFormat, function: &str) -> (Ident, TokenStream, &'a String) {
    let span = Span::call_site().located_at(format.written.blame.start);
    let of: TokenStream = format.written.tokens.trees().iter().cloned().collect::<TokenStream>();
    (Ident::new(function, span), of, &format.media_type)
}
