//! `#[relay(…)]`: errors and responses that have a status code, which is known only at run time.

use std::ops::Deref;

use http::StatusCode;

use crate::{Fault, Problem};

/// A value with a method `status`. It is that of the value itself, as of `http::Response` or `reqwest::Response`,
/// unless the type has no such method and is one of those below.
#[derive(Debug)]
pub struct Relayed<'a, T>(pub &'a T);

impl<T> Deref for Relayed<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

impl Relayed<'_, StatusCode> {
    /// The status code itself.
    pub fn status(&self) -> StatusCode {
        *self.0
    }
}

#[cfg(feature = "actix-web4")]
impl Relayed<'_, actix_web::Error> {
    /// The status code of the response to which actix-web converts the error.
    ///
    /// Some errors build their response themselves and leave `status_code` at its default, 500: those of a
    /// WebSocket handshake, for example.
    pub fn status(&self) -> actix_web::http::StatusCode {
        match self.0.as_response_error().status_code() {
            actix_web::http::StatusCode::INTERNAL_SERVER_ERROR => self.0.error_response().status(),
            status => status,
        }
    }
}

/// What a method `status` returns.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status code",
    label = "this type cannot be relayed: its method `status` returns no status code",
    note = "it has to return a `StatusCode` or an `Option<StatusCode>`"
)]
pub trait RelayedStatus {
    /// Returns the number, or 0 without a status code.
    fn __code(self) -> u16;
}

impl RelayedStatus for StatusCode {
    fn __code(self) -> u16 {
        self.as_u16()
    }
}

/// actix-web has the type of an older version of the `http` crate.
#[cfg(feature = "actix-web4")]
impl RelayedStatus for actix_web::http::StatusCode {
    fn __code(self) -> u16 {
        self.as_u16()
    }
}

/// An error that has a status code only if a response caused it.
impl<T: RelayedStatus> RelayedStatus for Option<T> {
    fn __code(self) -> u16 {
        self.map_or(0, T::__code)
    }
}

/// Makes a fault of an error whose status code is that of a variant with a fault.
pub fn relayed_fault(_code: u16, text: String) -> Fault {
    Fault::new(text)
}

/// Makes a fault of an error whose status code is not declared.
pub fn undeclared_fault(code: u16, text: String) -> Fault {
    match code {
        0 => Fault::new(text),
        _ => Fault::new(format!("{code} is not declared here: {text}")),
    }
}

/// Makes a problem of an error. The text of a failure of the server is not for the client.
pub fn relayed_problem(code: u16, detail: Option<String>) -> Problem {
    match detail {
        Some(detail) if code < 500 => Problem::from(detail),
        _ => Problem::new(),
    }
}
