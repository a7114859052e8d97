//! The names of generated types and variants.

use std::borrow::Cow;

use proc_macro2::{Ident, Span};

use crate::syntax::written_type::WrittenType;

/// The name of the variant of an entry without a name: the registered reason phrase in Rust form.
pub(super) fn of_status(code: u16) -> Cow<'static, str> {
    match http_semantics::identifier(code) {
        Some(name) => Cow::Borrowed(name),
        None => format!("Status{code}").into(),
    }
}

/// The variant of a set without a name: the name of its type.
pub(super) fn of_set(path: &WrittenType, span: Span) -> Ident {
    let last = path.last.as_ref().map_or("Set", |(last, _)| last.as_str());
    let mut ident = syn::parse_str::<Ident>(last)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{last}")))
        .unwrap_or_else(|_| Ident::new("Set", span));
    ident.set_span(span);
    ident
}
