//! A lending library whose handlers have every form that a declaration can have, one form a file.
//!
//! The last segment of the target chooses the variant that is returned. Each file says what its
//! operations declare, and what has to arrive for each of their variants.

#![allow(clippy::unused_async, reason = "handlers are async; these have nothing to wait for")]

pub(crate) mod claims;
pub(crate) mod content;
pub(crate) mod empty_enums;
pub(crate) mod fields;
pub(crate) mod generic;
pub(crate) mod header_fields;
pub(crate) mod methods;
pub(crate) mod names;
pub(crate) mod one_enum;
pub(crate) mod problems;
pub(crate) mod request_content;
pub(crate) mod sets;
pub(crate) mod traced;
pub(crate) mod two_enums;
pub(crate) mod without_content;

use serde::{Deserialize, Serialize};

use super::declared::Declared;
use super::expected::Case;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Book {
    pub(crate) title: String,
    pub(crate) pages: u16,
}

pub(crate) fn emma() -> Book {
    Book { title: "Emma".to_owned(), pages: 474 }
}

pub(crate) const EMMA: &str = r#"{"title":"Emma","pages":474}"#;

pub(crate) fn cases() -> Vec<Case> {
    [
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
        traced::cases(),
        two_enums::cases(),
        without_content::cases(),
    ]
    .concat()
}

pub(crate) fn declared() -> Vec<Declared> {
    [
        claims::declared(),
        content::declared(),
        empty_enums::declared(),
        fields::declared(),
        generic::declared(),
        header_fields::declared(),
        methods::declared(),
        names::declared(),
        one_enum::declared(),
        problems::declared(),
        request_content::declared(),
        sets::declared(),
        traced::declared(),
        two_enums::declared(),
        without_content::declared(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
