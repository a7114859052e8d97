//! A header field of a response.

use proc_macro2::Ident;

use crate::syntax::keyword::is_keyword;
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: Spanned<String>,
    pub(crate) value: HeaderValue,
    /// Whether the entry contains it. The other header fields are added because HTTP requires or
    /// recommends them.
    pub(crate) written: bool,
    /// Whether the value is the author's type and HTTP requires the header field. The type then always has a
    /// value.
    pub(crate) required: bool,
}

pub(crate) enum HeaderValue {
    /// A field of the variant.
    Type(WrittenType),
    Constant(Spanned<String>),
}

/// Whether a name is an identifier or a keyword, in lower case. syn also knows, but takes far longer.
fn is_lower_case_word(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let fits = match bytes[index] {
            b'a'..=b'z' => true,
            b'0'..=b'9' | b'_' => index > 0,
            _ => false,
        };
        if !fits {
            return false;
        }
        index += 1;
    }
    !bytes.is_empty()
}

impl Header {
    /// The name of the variant's field, if it can have one: `www_authenticate`.
    pub(crate) fn field(&self) -> Option<Ident> {
        let name = self.name.value.replace('-', "_");
        if is_lower_case_word(&name) && !is_keyword(&name) {
            return Some(Ident::new(&name, self.name.span));
        }
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
