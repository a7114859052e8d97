//! What a generated enum can say about itself at run time, and the texts that are made of it.

use std::fmt;

use http::StatusCode;
use http_semantics::{State, Status};

/// Status code, name and fixed detail (or nothing) of one variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant(pub u16, pub &'static str, pub &'static str);

/// Implemented for every generated enum.
#[doc(hidden)]
pub trait Variants {
    /// The variant that the value is.
    fn __variant(&self) -> Variant;
}

/// The status code that is sent.
pub fn status<T: Variants + ?Sized>(value: &T) -> StatusCode {
    let Variant(status, ..) = value.__variant();
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// `NotFound (404)`
///
/// # Errors
/// Fails when the formatter does.
pub fn debug<T: Variants + ?Sized>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Variant(status, name, _) = value.__variant();
    write!(formatter, "{name} ({status})")
}

/// `404 Not Found: No user has this id.`
///
/// # Errors
/// Fails when the formatter does.
pub fn display<T: Variants + ?Sized>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Variant(status, name, detail) = value.__variant();
    // The phrase of a code that is reserved says only that: "(Unused)".
    let registered = Status::get(status).filter(|status| status.state != State::Unused);
    let phrase = registered.map_or(name, |status| status.phrase);
    write!(formatter, "{status} {phrase}")?;
    if detail.is_empty() { Ok(()) } else { write!(formatter, ": {detail}") }
}
