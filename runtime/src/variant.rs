//! The status code and the name of a variant at run time, and the texts that contain them.

use std::fmt;

use http::StatusCode;
use http_semantics::{State, Status};

use crate::Operation;

/// The status code and the name of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    status: u16,
    name: &'static str,
    /// The declaration, which has the detail.
    operation: Option<Operation>,
}

impl Variant {
    /// Creates the variant of an operation that is not known yet.
    pub const fn new(status: u16, name: &'static str) -> Self {
        Self { status, name, operation: None }
    }

    /// Sets the operation, unless an included set has set its own.
    #[must_use]
    pub(crate) fn declared_in(self, operation: Operation) -> Self {
        Self { operation: self.operation.or(Some(operation)), ..self }
    }

    /// Sets the name to that of the variant that contains the set, if the set has no names.
    #[must_use]
    pub(crate) fn or_named(self, name: &'static str) -> Self {
        Self { name: if self.name.is_empty() { name } else { self.name }, ..self }
    }

    /// Returns the status code.
    pub(crate) fn status(self) -> u16 {
        self.status
    }

    /// Returns the name. It is empty if it is not known.
    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    /// Returns the declaration.
    pub(crate) fn operation(self) -> Option<Operation> {
        self.operation
    }

    /// Finds the fixed detail in the declaration. Errors are formatted too rarely for a copy of the
    /// detail in each `match`.
    fn detail(self) -> Option<&'static str> {
        let mut responses = self.operation?.responses().filter(|response| response.via().is_none());
        responses.find(|response| response.variant() == Some(self.name))?.detail()
    }
}

/// Implemented for every generated enum.
#[doc(hidden)]
pub trait HasVariant {
    /// Returns the variant of the value.
    fn __variant(&self) -> Variant;
}

/// Returns the status code of the variant.
pub(crate) fn status<T: HasVariant + ?Sized>(value: &T) -> StatusCode {
    StatusCode::from_u16(value.__variant().status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Writes `NotFound (404)`.
///
/// # Errors
///
/// Returns the error of the formatter.
pub(crate) fn debug<T: HasVariant + ?Sized>(
    value: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let Variant { status, name, .. } = value.__variant();
    write!(formatter, "{name} ({status})")
}

/// Writes `404 Not Found: No user has this id.`.
///
/// # Errors
///
/// Returns the error of the formatter.
pub(crate) fn display<T: HasVariant + ?Sized>(
    value: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let variant @ Variant { status, name, .. } = value.__variant();
    // The phrase of a reserved code is "(Unused)".
    let registered = Status::get(status).filter(|status| status.state != State::Unused);
    let phrase = registered.map_or(name, |status| status.phrase);
    write!(formatter, "{status} {phrase}")?;
    variant.detail().map_or(Ok(()), |detail| write!(formatter, ": {detail}"))
}
