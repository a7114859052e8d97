//! The words of the attribute, as items that an editor can complete and explain.
//!
//! rust-analyzer knows nothing of the grammar of an attribute. Where it is the one that expands, the
//! macro therefore writes each word of the attribute behind the path of the module that lists what may
//! stand in that place; rustc never sees such a path, and no program names these modules.
//!
//! They are compiled for everybody, since rust-analyzer sets `cfg(rust_analyzer)` for the packages of
//! a workspace only, and not for those that come from a registry.

#![allow(non_upper_case_globals, reason = "the words are what the grammar spells")]

pub mod attributes;
pub mod codes;
pub mod fields;
pub mod first;
pub mod lints;
pub mod methods;
pub mod options;

pub mod items {
    //! What may stand between commas: a status code, or an option.

    pub use super::codes::*;
    pub use super::options::*;
}
