//! The named types that contents refer to.

use super::anchor;
use super::shape::{Reader, Shape};
use super::text::Text;

/// The fields of a type are shown at the contents that have it, but not in more places than this: a page of many
/// endpoints would become too large. Its own section shows them anyway.
const PLACES: usize = 24;

/// A type with a section of its own.
pub(super) struct NamedType {
    pub(super) anchor: String,
    pub(super) name: Text<'static>,
    pub(super) shape: Shape,
    /// The number of contents that show its fields.
    places: usize,
}

/// All named types, by name.
pub(super) struct Types(pub(super) Vec<NamedType>);

impl Types {
    pub(super) fn of(reader: Reader<'_>) -> Self {
        let named = reader.components.iter().map(|(name, schema)| NamedType {
            anchor: anchor::of_type(name),
            name: Text::new_owned(name),
            shape: reader.shape(schema),
            places: 0,
        });
        Self(named.collect())
    }

    /// Returns the type with this name, and its index.
    pub(super) fn find(&self, name: &Text<'_>) -> Option<(usize, &NamedType)> {
        self.0.iter().enumerate().find(|(_, of)| of.name == *name)
    }

    /// Returns the indexes of the types in a shape whose fields are shown there.
    pub(super) fn unfolded_in(&mut self, shape: &Shape) -> Vec<usize> {
        let mut indexes = Vec::new();
        for name in shape.name.named() {
            let Some((index, _)) = self.find(name) else { continue };
            let of = &mut self.0[index];
            if !indexes.contains(&index) && of.places < PLACES {
                of.places += 1;
                indexes.push(index);
            }
        }
        indexes
    }
}
