//! Every kind of declaration under difficult conditions: the runtime has another name, the lints are as strict
//! as possible, and names that generated code could use mean something else.
//!
//! The test is that this compiles without warnings of rustc and clippy. The packages next to this folder
//! compile it in each edition.

#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    unused,
    unreachable_pub,
    missing_debug_implementations,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    let_underscore_drop,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::cargo
)]
// Lints of clippy's `restriction` group that generated code could violate. It does violate three of them:
// `exhaustive_enums` (there are no other codes than the declared ones), `arbitrary_source_item_ordering`
// (variants are in the order of the declaration) and `impl_trait_in_params` (of `relay`).
#![deny(
    clippy::alloc_instead_of_core,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::else_if_without_else,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::min_ident_chars,
    clippy::missing_assert_message,
    clippy::missing_docs_in_private_items,
    clippy::missing_trait_methods,
    clippy::multiple_inherent_impl,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::pub_use,
    clippy::pub_with_shorthand,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::same_name_method,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::unseparated_literal_suffix,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]
// These lints are about the whole program.
#![allow(clippy::multiple_crate_versions, clippy::cargo_common_metadata)]

pub mod blocks;
pub mod cfg;
pub mod claims;
pub mod content;
pub mod custom_format;
pub mod existing;
pub mod extractors;
pub mod fields;
pub mod from_macros;
pub mod methods;
pub mod raw_identifiers;
pub mod sets;
pub mod shadowed;
