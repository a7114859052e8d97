//! The number in the place of a status code that is not known.

/// Any status code, of a response that is passed on: `Upstream = _: Raw`. No status code has this number.
pub(crate) const ANY_STATUS: u16 = 0;
