//! The named types that contents refer to.

use super::anchor;
use super::shape::{Reader, Shape};
use super::text::Text;

/// The fields of a type are shown at the contents that have it, but not more fields than this on a page: one of many
/// endpoints would become too large. The section of the type shows them, and the script takes them from there.
const FIELDS: usize = 1000;

/// A type with a section of its own.
pub(super) struct NamedType {
    pub(super) anchor: String,
    pub(super) name: Text<'static>,
    pub(super) shape: Shape,
}

/// All named types, by name.
pub(super) struct Types {
    pub(super) all: Vec<NamedType>,
    /// The number of fields that contents can still show.
    left: usize,
}

impl Types {
    pub(super) fn of(reader: Reader<'_>) -> Self {
        let named = reader.components.iter().map(|(name, schema)| NamedType {
            anchor: anchor::of_type(name),
            name: Text::new_owned(name),
            shape: reader.shape(schema),
        });
        Self { all: named.collect(), left: FIELDS }
    }

    /// Returns the type with this name, and its index.
    pub(super) fn find(&self, name: &Text<'_>) -> Option<(usize, &NamedType)> {
        self.all.iter().enumerate().find(|(_, of)| of.name == *name)
    }

    /// Returns the indexes of the types in a shape whose fields are shown there.
    pub(super) fn unfolded_in(&mut self, shape: &Shape) -> Vec<usize> {
        let mut indexes = Vec::new();
        for name in shape.name.named() {
            let Some((index, _)) = self.find(name) else { continue };
            let fields = self.all[index].shape.size();
            if !indexes.contains(&index) && fields <= self.left {
                self.left -= fields;
                indexes.push(index);
            }
        }
        indexes
    }
}
