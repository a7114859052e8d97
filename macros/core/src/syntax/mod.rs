//! Parses tokens. The result contains what is written, with its spans.
//!
//! The parser knows nothing about HTTP except the names of methods and status codes. It never fails as a
//! whole: what cannot be read is reported and left out.

#[cfg(test)]
mod agreement;
pub(crate) mod allow;
pub(crate) mod args;
pub(crate) mod attribute;
pub(crate) mod block;
mod buffer;
mod by_syn;
pub(crate) mod cursor;
pub(crate) mod deprecation;
mod depth;
pub(crate) mod entry;
pub(crate) mod example;
pub(crate) mod extractor;
mod from_settings;
pub(crate) mod generics;
pub(crate) mod head;
pub(crate) mod header;
mod intent;
pub(crate) mod item;
pub(crate) mod item_attribute;
pub(crate) mod items;
pub(crate) mod keyword;
pub(crate) mod media_types;
mod members;
pub(crate) mod mention;
mod moved;
pub(crate) mod occurrence;
mod options;
pub(crate) mod parameters;
pub(crate) mod plain_type;
mod recover;
pub(crate) mod route;
mod scan;
pub(crate) mod set;
pub(crate) mod similar_names;
pub(crate) mod spanned;
mod status;
pub(crate) mod status_source;
pub(crate) mod target;
mod text;
pub(crate) mod translation;
pub(crate) mod variant;
pub(crate) mod written_type;
