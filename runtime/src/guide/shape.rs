//! The shape of a content: what a schema says, in the form in which a guide shows it.

mod definition;
mod facts;
mod reader;
mod sample;

pub(super) use definition::{Fact, Field, Piece, Shape, TypeName};
pub(super) use reader::Reader;
pub(super) use sample::Sampler;
