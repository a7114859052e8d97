//! Header fields that are declared or that HTTP requires: one topic a file.

pub mod authentication;
pub mod conditions;
pub mod creation;
pub mod limits;
pub mod redirects;
pub mod refusals;
pub mod text_of_requests;
pub mod values;

use super::{Book, EMMA, emma};
use crate::described::Described;
use crate::expected::Case;

pub(super) fn cases() -> Vec<Case> {
    [
        authentication::cases(),
        conditions::cases(),
        creation::cases(),
        limits::cases(),
        redirects::cases(),
        refusals::cases(),
        text_of_requests::cases(),
        values::cases(),
    ]
    .concat()
}

pub(super) fn described() -> Vec<Described> {
    [
        authentication::described(),
        conditions::described(),
        creation::described(),
        limits::described(),
        redirects::described(),
        refusals::described(),
        text_of_requests::described(),
        values::described(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
