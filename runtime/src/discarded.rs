//! Reports errors that are converted into a response, and would otherwise be lost.
//!
//! How an error is reported depends on the traits of its type. An inherent method takes precedence over
//! one of the same name behind [`Deref`], if the bounds of its `impl` hold. Therefore the method is that
//! of [`DiscardedError`] for an [`Error`], that of [`DiscardedDebug`] for a type that implements only
//! [`Debug`], and that of [`DiscardedAny`] for any other type. This works for concrete types only:
//! inside a generic item, the bounds that are written there decide. There is no trait to import, and
//! therefore no unused import.
//!
//! This is what the macro emits at the beginning of a conversion, unless the variant stores the error:
//!
//! ```
//! # use std::num::ParseIntError;
//! # enum GetUserError { InternalServerError }
//! impl From<ParseIntError> for GetUserError {
//!     fn from(__error: ParseIntError) -> Self {
//!         ::api_responses::__private::DiscardedError::new(&__error)
//!             .__report(500, "InternalServerError");
//!         Self::InternalServerError
//!     }
//! }
//! # let _: GetUserError = "seven".parse::<u8>().unwrap_err().into();
//! ```

use std::any::type_name_of_val;
use std::error::Error;
use std::fmt::{self, Debug};
use std::ops::Deref;

use crate::fault::{Chain, text};
use crate::generated::output::Output;

/// A value whose type may implement [`Error`].
#[derive(Debug)]
pub struct DiscardedError<'a, E>(DiscardedDebug<'a, E>);

/// A value whose type does not implement [`Error`].
#[derive(Debug)]
pub struct DiscardedDebug<'a, E>(DiscardedAny<'a, E>);

/// A value whose type implements neither [`Error`] nor [`Debug`].
#[derive(Debug)]
pub struct DiscardedAny<'a, E>(&'a E);

impl<'a, E> DiscardedError<'a, E> {
    /// Borrows the error.
    #[inline]
    pub fn new(error: &'a E) -> Self {
        Self(DiscardedDebug(DiscardedAny(error)))
    }
}

impl<E: Error> DiscardedError<'_, E> {
    /// Reports the error with its causes.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&Chain(self.0.0.0), status, variant);
    }

    /// Reports the error with its causes, if a response is built from it, and if it has any causes: its own text is
    /// not lost.
    pub fn __report_causes(&self, to: &Output<'_>, status: u16, variant: &'static str) {
        if to.builds_response() && self.0.0.0.source().is_some() {
            report(&Chain(self.0.0.0), status, variant);
        }
    }

    /// Returns the text of the error with its causes, for the log.
    pub fn __text(&self) -> String {
        Chain(self.0.0.0).to_string()
    }

    /// Returns the text of the error, for the client.
    pub fn __detail(&self) -> Option<String> {
        Some(text(self.0.0.0))
    }
}

impl<E: Debug> DiscardedDebug<'_, E> {
    /// Reports the `Debug` output.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&format_args!("{:?}", self.0.0), status, variant);
    }
}

impl<E> DiscardedAny<'_, E> {
    /// Reports the name of the type.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&type_name_of_val(self.0), status, variant);
    }

    /// A type that is no error has no causes.
    #[expect(clippy::unused_self, reason = "the receiver selects one of several methods")]
    pub fn __report_causes(&self, _to: &Output<'_>, _status: u16, _variant: &'static str) {}

    /// Returns the name of the type. A response can contain secrets, which `Debug` would show.
    pub fn __text(&self) -> String {
        type_name_of_val(self.0).to_owned()
    }

    /// A type that is no error has no text for the client.
    #[expect(clippy::unused_self, reason = "the receiver selects one of several methods")]
    pub fn __detail(&self) -> Option<String> {
        None
    }
}

impl<'a, E> Deref for DiscardedError<'a, E> {
    type Target = DiscardedDebug<'a, E>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, E> Deref for DiscardedDebug<'a, E> {
    type Target = DiscardedAny<'a, E>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// A response of 500 or above is a failure of the server. Any other is an ordinary response, and its cause is of
/// interest only to those who search for it.
fn report(error: &dyn fmt::Display, status: u16, variant: &'static str) {
    if status >= 500 {
        tracing::error!(%error, status, variant, "error was converted into a response");
    } else {
        tracing::debug!(%error, status, variant, "error was converted into a response");
    }
}
