//! A field of a variant that is a member of the problem document (RFC 9457 §3.2).

use proc_macro2::TokenTree;

use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

pub(crate) struct Member {
    /// The name in the document.
    pub(crate) name: Spanned<String>,
    /// The name of the field, or its number in a tuple.
    pub(crate) field: TokenTree,
    pub(crate) written: WrittenType,
}
