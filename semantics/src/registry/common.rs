//! The values that most codes share.

use crate::reference::reference;
use crate::status::{Caching, ContentRule, State, Status};

/// The values that most codes share; an entry names only those that differ.
pub(super) const COMMON: Status = Status {
    code: 0,
    phrase: "",
    constant: "",
    reference: reference!("RFC 9110", "15"),
    state: State::Registered,
    content: ContentRule::Optional,
    caching: Caching::Explicit,
    required: &[],
    recommended: &[],
    aliases: &[],
};
