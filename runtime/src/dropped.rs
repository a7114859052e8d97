//! Errors that become a variant without content, so that nobody else will see them.
//!
//! What is known of the type of an error decides how it is reported. An inherent method comes before
//! one of the same name behind [`Deref`], if the bounds of its `impl` hold: so the method is that of
//! [`Dropped`] for an [`Error`], that of [`DroppedDebug`] for what has only [`Debug`], and that of
//! [`DroppedAny`] for everything else. This works for concrete types only: inside a generic item,
//! the bounds that are written there count. There is no trait to import, and so no import that could
//! be an unused one.
//!
//! What the macro emits, at the beginning of a conversion into a variant of 500 or above:
//!
//! ```
//! # use std::num::ParseIntError;
//! # enum GetUserError { InternalServerError }
//! impl From<ParseIntError> for GetUserError {
//!     fn from(__error: ParseIntError) -> Self {
//!         ::api_responses::__private::Dropped::new(&__error).__report(500, "InternalServerError");
//!         Self::InternalServerError
//!     }
//! }
//! # let _: GetUserError = "seven".parse::<u8>().unwrap_err().into();
//! ```

use std::any::type_name_of_val;
use std::error::Error;
use std::fmt::{self, Debug};
use std::ops::Deref;

use crate::fault::Chain;

/// An error on its way out of the program.
#[derive(Debug)]
pub struct Dropped<'a, E>(DroppedDebug<'a, E>);

/// One that does not implement [`Error`].
#[derive(Debug)]
pub struct DroppedDebug<'a, E>(DroppedAny<'a, E>);

/// One that does not implement [`Debug`] either.
#[derive(Debug)]
pub struct DroppedAny<'a, E>(&'a E);

impl<'a, E> Dropped<'a, E> {
    /// The error is only looked at.
    #[inline]
    pub fn new(error: &'a E) -> Self {
        Self(DroppedDebug(DroppedAny(error)))
    }
}

impl<E: Error> Dropped<'_, E> {
    /// With its causes.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&Chain(self.0.0.0), status, variant);
    }
}

impl<E: Debug> DroppedDebug<'_, E> {
    /// By its `Debug`.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&format_args!("{:?}", self.0.0), status, variant);
    }
}

impl<E> DroppedAny<'_, E> {
    /// By the name of its type.
    #[cold]
    pub fn __report(&self, status: u16, variant: &'static str) {
        report(&type_name_of_val(self.0), status, variant);
    }
}

impl<'a, E> Deref for Dropped<'a, E> {
    type Target = DroppedDebug<'a, E>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, E> Deref for DroppedDebug<'a, E> {
    type Target = DroppedAny<'a, E>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

fn report(error: &dyn fmt::Display, status: u16, variant: &'static str) {
    tracing::error!(%error, status, variant, "the response that is made of an error does not hold it");
}
