//! What a generated enum can say about itself at run time, and the texts that are made of it.

use std::fmt;

use http::StatusCode;
use http_semantics::{State, Status};

use crate::Operation;

/// Status code and name of one variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    status: u16,
    name: &'static str,
    /// Where more is said of it.
    of: Option<Operation>,
}

impl Variant {
    /// Of an operation that is not known yet.
    pub const fn new(status: u16, name: &'static str) -> Self {
        Self { status, name, of: None }
    }

    /// Declared in this operation, unless a set that it includes has said so already.
    #[must_use]
    pub(crate) fn of(self, operation: Operation) -> Self {
        Self { of: self.of.or(Some(operation)), ..self }
    }

    /// A set that has no names for its own goes by that of the variant which holds it.
    #[must_use]
    pub(crate) fn held_by(self, holder: &'static str) -> Self {
        Self { name: if self.name.is_empty() { holder } else { self.name }, ..self }
    }

    /// The fixed detail of its problem, found where it is declared: texts of errors are made too
    /// seldom for a copy in each `match`.
    fn detail(self) -> Option<&'static str> {
        let mut responses = self.of?.responses().filter(|response| response.via().is_none());
        responses.find(|response| response.variant() == Some(self.name))?.detail()
    }
}

/// Implemented for every generated enum.
#[doc(hidden)]
pub trait Variants {
    /// The variant that the value is.
    fn __variant(&self) -> Variant;
}

/// The status code that is sent.
pub(crate) fn status<T: Variants + ?Sized>(value: &T) -> StatusCode {
    StatusCode::from_u16(value.__variant().status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// `NotFound (404)`
///
/// # Errors
/// Fails when the formatter does.
pub(crate) fn debug<T: Variants + ?Sized>(
    value: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let Variant { status, name, .. } = value.__variant();
    write!(formatter, "{name} ({status})")
}

/// `404 Not Found: No user has this id.`
///
/// # Errors
/// Fails when the formatter does.
pub(crate) fn display<T: Variants + ?Sized>(
    value: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let variant @ Variant { status, name, .. } = value.__variant();
    // The phrase of a code that is reserved says only that: "(Unused)".
    let registered = Status::get(status).filter(|status| status.state != State::Unused);
    let phrase = registered.map_or(name, |status| status.phrase);
    write!(formatter, "{status} {phrase}")?;
    variant.detail().map_or(Ok(()), |detail| write!(formatter, ": {detail}"))
}
