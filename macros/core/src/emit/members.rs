//! The fields of a variant that are members of its problem document.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::Enumeration;
use super::problem;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Content, Member, Response};

/// Adds the patterns of the fields. Returns whether there are any.
pub(super) fn push_fields(fields: &mut Tokens, response: &Response) -> bool {
    for (index, member) in response.members.iter().enumerate() {
        if header_binding(response, member).is_none() {
            fields.token(&member.field).punct(':').word("ref").word(&binding(response, index));
            fields.punct(',');
        }
    }
    !response.members.is_empty()
}

/// The name that the pattern gives to a field. A field can be a header field, too, and can be bound only once.
fn binding(response: &Response, index: usize) -> String {
    let member = &response.members[index];
    if let Some(name) = header_binding(response, member) {
        return name;
    }
    let field = member.field.to_string();
    let first = response.members.iter().position(|other| other.field.to_string() == field);
    format!("__member{}", first.unwrap_or(index))
}

fn header_binding(response: &Response, member: &Member) -> Option<String> {
    let field = member.field.to_string();
    let position = response.header_fields().position(|(name, ..)| name == field)?;
    Some(format!("__field{position}"))
}

/// Adds the problem document.
pub(super) fn push_value(text: &mut Source, enumeration: &Enumeration, response: &Response) {
    let runtime = &enumeration.operation.runtime;
    let (code, name) = (response.status.value, response.name.as_ref());
    let (kind, title) = problem::type_and_title(response);
    let detail = match &response.content {
        Content::Text { .. } => quote!(&__error),
        content => {
            let detail = content.detail().map_or("", |detail| detail.value.as_str());
            quote!(&#detail)
        }
    };
    let members = response.members.iter().enumerate().map(|(index, member)| {
        // A type that cannot be serialized causes an error at its name.
        let span = Span::call_site().located_at(member.written.blame.start);
        let bound = Ident::new(&binding(response, index), span);
        let name = &member.name.value;
        let value: TokenStream = quote_spanned!(span=> #runtime::__private::member(#bound));
        quote!(.with_extension(#name, #value))
    });
    text.code("__to.members").parenthesized(quote! {
        #code, #name, #kind, #title, #detail, |__problem| __problem #(#members)*
    });
}
