//! A part of a request.

use crate::guide::shape::{Fact, TypeName};
use crate::guide::text::Text;

/// A part of the request.
pub(in crate::guide) struct Part {
    /// Where it is: in the path, or in the content.
    pub(in crate::guide) place: &'static str,
    /// The name of a parameter or a header field.
    pub(in crate::guide) name: Option<Text<'static>>,
    pub(in crate::guide) of: Option<TypeName>,
    pub(in crate::guide) facts: Vec<Fact>,
    pub(in crate::guide) media_type: Option<Text<'static>>,
    pub(in crate::guide) is_optional: bool,
    /// In Markdown.
    pub(in crate::guide) description: Option<Text<'static>>,
}

impl Part {
    pub(super) fn at(place: &'static str) -> Self {
        let (name, of, media_type, description) = (None, None, None, None);
        Self { place, name, of, facts: Vec::new(), media_type, is_optional: false, description }
    }

    pub(super) fn of(self, type_name: &str) -> Self {
        let name = crate::request::names::readable(type_name);
        Self { of: Some(TypeName::of_text(&name)), ..self }
    }
}
