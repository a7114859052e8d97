//! A lending library whose handlers have every form of declaration, one form a file.
//!
//! The last segment of the target selects the variant that a handler returns. Each file lists what its
//! operations declare, and the response for each of their variants.

#![allow(clippy::unused_async, reason = "handlers are async; these have nothing to wait for")]

pub mod blocks;
pub mod claims;
pub mod content;
pub mod empty_enums;
pub mod fields;
pub mod generic;
pub mod header_fields;
pub mod instrumented;
pub mod methods;
pub mod names;
pub mod one_enum;
pub mod problems;
pub mod request_content;
pub mod sets;
pub mod two_enums;
pub mod without_content;

use serde::{Deserialize, Serialize};

use super::described::Described;
use super::expected::Case;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Book {
    pub title: String,
    pub pages: u16,
}

pub fn emma() -> Book {
    Book { title: "Emma".to_owned(), pages: 474 }
}

pub const EMMA: &str = r#"{"title":"Emma","pages":474}"#;

pub fn cases() -> Vec<Case> {
    [
        blocks::cases(),
        claims::cases(),
        content::cases(),
        empty_enums::cases(),
        fields::cases(),
        generic::cases(),
        header_fields::cases(),
        methods::cases(),
        names::cases(),
        one_enum::cases(),
        problems::cases(),
        request_content::cases(),
        sets::cases(),
        instrumented::cases(),
        two_enums::cases(),
        without_content::cases(),
    ]
    .concat()
}

pub fn described() -> Vec<Described> {
    [
        blocks::described(),
        claims::described(),
        content::described(),
        empty_enums::described(),
        fields::described(),
        generic::described(),
        header_fields::described(),
        methods::described(),
        names::described(),
        one_enum::described(),
        problems::described(),
        request_content::described(),
        sets::described(),
        instrumented::described(),
        two_enums::described(),
        without_content::described(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
