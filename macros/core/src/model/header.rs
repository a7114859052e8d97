//! A header field of a response.

use proc_macro2::Ident;

use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: Spanned<String>,
    pub(crate) value: HeaderValue,
    /// Whether the entry contains it. The other header fields are added because HTTP requires or
    /// recommends them.
    pub(crate) written: bool,
}

pub(crate) enum HeaderValue {
    /// A field of the variant.
    Type(WrittenType),
    Constant(Spanned<String>),
}

impl Header {
    /// The name of the variant's field, if it can have one: `www_authenticate`.
    pub(crate) fn field(&self) -> Option<Ident> {
        let name = self.name.value.replace('-', "_");
        let mut ident = syn::parse_str::<Ident>(&name)
            .or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")))
            .ok()?;
        ident.set_span(self.name.span);
        Some(ident)
    }

    pub(crate) fn is_optional(&self) -> bool {
        matches!(&self.value, HeaderValue::Type(written) if written.is_named("Option"))
    }
}
