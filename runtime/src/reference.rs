//! Every form of a declaration: what it does, what it generates, what is sent, and what can go wrong.
//!
//! Each form has a heading, with an example. The [tutorial](crate::_tutorial) introduces the most important ones in the
//! order in which a service needs them, and the [cookbook](crate::_cookbook) combines them for common tasks.
//!
//! | page | headings |
//! |---|---|
//! | [`method_and_path`] | [Method](method_and_path#method), [Several methods](method_and_path#several-methods), [Any method](method_and_path#any-method), [Path](method_and_path#path), [Route attributes](method_and_path#route-attributes), [No method](method_and_path#no-method) |
//! | [`entries`] | [Status codes](entries#status-codes), [Variant names](entries#variant-names), [Documentation of a response](entries#documentation-of-a-response), [Conditional and deprecated responses](entries#conditional-and-deprecated-responses), [Unused status codes](entries#unused-status-codes) |
//! | [`return_types`] | [One enum](return_types#one-enum), [Result of two enums](return_types#result-of-two-enums), [Redirects as errors](return_types#redirects-as-errors), [Content of the return type](return_types#content-of-the-return-type), [Names](return_types#names), [Claims](return_types#claims), [What is enforced](return_types#what-is-enforced) |
//! | [`content`] | [JSON](content#json), [Content of one status code](content#content-of-one-status-code), [Media types](content#media-types), [Text, bytes and streams](content#text-bytes-and-streams), [Media types known at run time](content#media-types-known-at-run-time), [No content](content#no-content), [Complete responses](content#complete-responses), [Any status code](content#any-status-code), [Examples of contents](content#examples-of-contents) |
//! | [`problems`] | [Problem documents](problems#problem-documents), [Problem types](problems#problem-types), [Problems created by the handler](problems#problems-created-by-the-handler), [Unexpected errors](problems#unexpected-errors) |
//! | [`header_fields`] | [Header fields of a variant](header_fields#header-fields-of-a-variant), [Optional header fields](header_fields#optional-header-fields), [Header fields with any name](header_fields#header-fields-with-any-name), [Constant header fields](header_fields#constant-header-fields), [Required header fields](header_fields#required-header-fields) |
//! | [`conversions`] | [Converting errors with `?`](conversions#converting-errors-with-), [Conversions of a set](conversions#conversions-of-a-set), [Converting content](conversions#converting-content), [Errors that know their status code](conversions#errors-that-know-their-status-code) |
//! | [`sets`] | [Shared errors](sets#shared-errors), [Including a set](sets#including-a-set), [Named sets](sets#named-sets), [Parts of a set](sets#parts-of-a-set) |
//! | [`error_enums`] | [Existing error enums](error_enums#existing-error-enums), [Problem documents of variants](error_enums#problem-documents-of-variants), [Display text as detail](error_enums#display-text-as-detail), [Logged errors](error_enums#logged-errors), [Content of a variant](error_enums#content-of-a-variant), [Header fields from fields](error_enums#header-fields-from-fields), [Members of a problem document](error_enums#members-of-a-problem-document), [Sets in a variant](error_enums#sets-in-a-variant) |
//! | [`error_formats`] | [Custom error formats](error_formats#custom-error-formats), [Errors of extractors and routers](error_formats#errors-of-extractors-and-routers), [Format of a whole crate](error_formats#format-of-a-whole-crate) |
//! | [`outside`] | [Responses from outside the handler](outside#responses-from-outside-the-handler), [Rows of sets in the table](outside#rows-of-sets-in-the-table), [Rejections of extractors](outside#rejections-of-extractors) |
//! | [`items`] | [Where the attribute is allowed](items#where-the-attribute-is-allowed), [Methods](items#methods), [Enums shared by several methods](items#enums-shared-by-several-methods), [Claims of a type](items#claims-of-a-type) |
//! | [`overriding_rules`] | [Overriding a rule](overriding_rules#overriding-a-rule), [Unregistered status codes](overriding_rules#unregistered-status-codes) |
//! | [`options`] | [Derives](options#derives), [Renaming the enums](options#renaming-the-enums), [Language](options#language), [Path of this crate](options#path-of-this-crate), [Other options](options#other-options), [Unit tests](options#unit-tests), [Decoding responses](options#decoding-responses) |
//! | [`editors`] | [Completion](editors#completion), [Go to definition](editors#go-to-definition), [Renaming a variant](editors#renaming-a-variant) |
//! | [`grammar`] | [Grammar](grammar#grammar), [Attributes of an entry](grammar#attributes-of-an-entry), [Options](grammar#options) |
//! | [`troubleshooting`] | [Names and generated types](troubleshooting#names-and-generated-types), [Content and variants](troubleshooting#content-and-variants), [Conversions and sets](troubleshooting#conversions-and-sets), [Order of attributes](troubleshooting#order-of-attributes), [Missing warnings](troubleshooting#missing-warnings) |
//!
//! [`rules`](crate::rules) lists what HTTP forbids, and [`settings`](crate::settings) what `api-responses.toml` can set.

#[doc = include_str!("reference/content.md")]
pub mod content {}
#[doc = include_str!("reference/conversions.md")]
pub mod conversions {}
#[doc = include_str!("reference/editors.md")]
pub mod editors {}
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
#[doc = include_str!("reference/problems.md")]
pub mod problems {}
#[doc = include_str!("reference/return_types.md")]
pub mod return_types {}
#[doc = include_str!("reference/sets.md")]
pub mod sets {}
#[doc = include_str!("reference/troubleshooting.md")]
pub mod troubleshooting {}
