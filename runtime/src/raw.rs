//! Complete responses as the content of a variant.

mod complete_response;
mod declared;
mod framing;
mod into_raw;
mod undeclared;
mod with_status;

pub use complete_response::Raw;
pub use declared::{is_declared, is_one_of_declared};
pub(crate) use into_raw::IntoRaw;
pub use undeclared::{Undeclared, undeclared};
pub use with_status::{code_of, raw, raw_as, raw_as_one_of};
