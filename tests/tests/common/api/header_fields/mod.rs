//! Header fields that are declared, or that HTTP asks for: one purpose a file.

pub(crate) mod authentication;
pub(crate) mod conditions;
pub(crate) mod creation;
pub(crate) mod limits;
pub(crate) mod redirects;
pub(crate) mod refusals;
pub(crate) mod text_of_requests;
pub(crate) mod values;

use super::{Book, EMMA, emma};
use crate::common::declared::Declared;
use crate::common::expected::Case;

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

pub(super) fn declared() -> Vec<Declared> {
    [
        authentication::declared(),
        conditions::declared(),
        creation::declared(),
        limits::declared(),
        redirects::declared(),
        refusals::declared(),
        text_of_requests::declared(),
        values::declared(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
