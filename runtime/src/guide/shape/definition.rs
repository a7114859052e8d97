//! What a schema says.

use crate::guide::text::Text;

/// The name of a type: `Book[]`, or `string | null`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::guide) struct TypeName(pub(in crate::guide) Vec<Piece>);

/// A part of the name of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::guide) enum Piece {
    Text(Text<'static>),
    /// A type that the guide describes.
    Named(Text<'static>),
}

/// What a schema says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::guide) struct Shape {
    pub(in crate::guide) name: TypeName,
    pub(in crate::guide) facts: Vec<Fact>,
    /// In Markdown.
    pub(in crate::guide) description: Option<Text<'static>>,
    /// The fields of an object that has no name, also of one in a list.
    pub(in crate::guide) fields: Vec<Field>,
    /// The alternatives, where one of them has fields or a description of its own.
    pub(in crate::guide) alternatives: Vec<Shape>,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::guide) struct Field {
    pub(in crate::guide) name: Text<'static>,
    pub(in crate::guide) is_required: bool,
    pub(in crate::guide) is_deprecated: bool,
    pub(in crate::guide) shape: Shape,
}

/// A format, a limit or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::guide) enum Fact {
    /// `int64`, `≥ 1`
    Plain(Text<'static>),
    /// The only values: `"new"`, `"sold"`.
    Values(Vec<Text<'static>>),
    /// A value with a word before it: `default 20`.
    Labelled(&'static str, Text<'static>),
}

impl TypeName {
    /// Creates a name that leads nowhere.
    pub(in crate::guide) fn of_text(text: &str) -> Self {
        Self(vec![Piece::Text(Text::new_owned(text))])
    }

    /// Returns the names of the types that the guide describes.
    pub(in crate::guide) fn named(&self) -> impl Iterator<Item = &Text<'static>> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Named(name) => Some(name),
            Piece::Text(_) => None,
        })
    }

    /// Returns the whole name as text.
    pub(in crate::guide) fn text(&self) -> String {
        let mut text = String::new();
        for Piece::Text(part) | Piece::Named(part) in &self.0 {
            text.push_str(part.as_str());
        }
        text
    }

    pub(super) fn push(&mut self, text: &str) {
        self.0.push(Piece::Text(Text::new_owned(text)));
    }

    /// Puts the name into brackets if it is one of several alternatives.
    pub(super) fn grouped(self) -> Self {
        if !self
            .0
            .iter()
            .any(|piece| matches!(piece, Piece::Text(text) if text.as_str().contains('|')))
        {
            return self;
        }
        let mut grouped = Self::of_text("(");
        grouped.0.extend(self.0);
        grouped.push(")");
        grouped
    }
}

impl Shape {
    /// Returns the number of fields, with those of the objects in it.
    pub(in crate::guide) fn size(&self) -> usize {
        let of_fields = self.fields.iter().map(|field| 1 + field.shape.size());
        of_fields.sum::<usize>() + self.alternatives.iter().map(Self::size).sum::<usize>()
    }

    /// Returns whether there is more to show than the name.
    pub(in crate::guide) fn has_parts(&self) -> bool {
        !self.fields.is_empty() || !self.alternatives.is_empty()
    }
}
