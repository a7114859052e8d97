//! Every form of a declaration: what it does, what it generates, what is sent, and what can go wrong.
//!
//! Each form has a heading, with an example. The [tutorial](crate::_tutorial) introduces the most important ones in the
//! order in which a service needs them, and the [cookbook](../_cookbook/index.html) combines them for common tasks.
//!
//! | page | contents |
//! |---|---|
//! | [`method_and_path`] | methods, paths, route attributes |
//! | [`entries`] | status codes, names of variants, documentation, `#[cfg]` |
//! | [`return_types`] | the generated enums, their names, what is enforced |
//! | [`content`] | JSON, media types, problem documents, `Problem`, `Fault`, `Raw`, examples |
//! | [`header_fields`] | header fields of variants, constants, required header fields |
//! | [`conversions`] | `#[from]` and `#[relay]`: errors that `?` converts |
//! | [`sets`] | errors that several endpoints share |
//! | [`error_enums`] | status codes on the variants of an error enum of yours |
//! | [`error_formats`] | errors in your own format |
//! | [`outside`] | responses of extractors and layers |
//! | [`items`] | methods, traits, enums and types with the attribute |
//! | [`overriding_rules`] | `#[allow(http::…)]`, unregistered codes |
//! | [`options`] | derives, names, language, unit tests, decoding |
//! | [`grammar`] | the whole grammar, attributes and options |
//! | [`troubleshooting`] | messages of rustc whose cause is not obvious |
//!
//! [`rules`](crate::rules) lists what HTTP forbids, and [`settings`](crate::settings) what `api-responses.toml` can set.

#[doc = include_str!("reference/content.md")]
pub mod content {}
#[doc = include_str!("reference/conversions.md")]
pub mod conversions {}
#[doc = include_str!("reference/entries.md")]
pub mod entries {}
#[doc = include_str!("reference/error_enums.md")]
pub mod error_enums {}
#[doc = include_str!("reference/error_formats.md")]
pub mod error_formats {}
#[doc = include_str!("reference/grammar.md")]
pub mod grammar {}
#[doc = include_str!("reference/header_fields.md")]
pub mod header_fields {}
#[doc = include_str!("reference/items.md")]
pub mod items {}
#[doc = include_str!("reference/method_and_path.md")]
pub mod method_and_path {}
#[doc = include_str!("reference/options.md")]
pub mod options {}
#[doc = include_str!("reference/outside.md")]
pub mod outside {}
#[doc = include_str!("reference/overriding_rules.md")]
pub mod overriding_rules {}
#[doc = include_str!("reference/return_types.md")]
pub mod return_types {}
#[doc = include_str!("reference/sets.md")]
pub mod sets {}
#[doc = include_str!("reference/troubleshooting.md")]
pub mod troubleshooting {}
