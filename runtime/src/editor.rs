//! The words of the attribute, as items that an editor can complete and explain.
//!
//! rust-analyzer does not know the grammar of an attribute. When rust-analyzer expands the macro, the
//! macro writes each word of the attribute after the path of the module that lists the words for that
//! place. rustc never sees such a path, and no program uses these modules.
//!
//! They are always compiled, because rust-analyzer sets `cfg(rust_analyzer)` only for the packages of a
//! workspace, not for those from a registry.

#![allow(non_upper_case_globals, reason = "the words are spelled as in the grammar")]

pub mod attributes;
pub mod codes;
pub mod fields;
pub mod first;
pub mod lints;
pub mod methods;
pub mod options;

pub mod items {
    //! The words at the beginning of an item: a status code or an option.

    pub use super::codes::*;
    pub use super::options::*;
}
