//! The path of an operation.

use http_semantics::path_template::{self, Layout};
use proc_macro2::Span;

pub(crate) struct DeclaredPath {
    pub(crate) text: String,
    /// The place of the path, if the attribute itself contains it. A framework checks the path of its own
    /// attribute.
    pub(crate) own: Option<Span>,
    /// `None` if the path has a fault.
    pub(crate) layout: Option<Layout>,
}

impl DeclaredPath {
    pub(crate) fn new(text: String, own: Option<Span>) -> Self {
        let layout = path_template::parse(&text).ok();
        DeclaredPath { text, own, layout }
    }
}
