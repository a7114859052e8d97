//! Complete responses as the content of a variant.

mod complete_response;
mod declared;
mod framing;
mod undeclared;
mod with_status;

pub use complete_response::Raw;
pub use declared::is_declared;
pub use undeclared::{Undeclared, undeclared};
pub use with_status::{code_of, raw, raw_as};
