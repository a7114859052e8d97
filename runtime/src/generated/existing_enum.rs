//! The implementations for an enum of the author, and what its variants are converted into.

use std::error::Error;
use std::fmt::{Display, Write as _};

use super::output::{CustomError, Output};
use crate::declared_error::{declared_failure, declared_text};
use crate::{DeclaredError, Problem, existing_error, problem};

/// Implements everything that follows from the responses of the variants.
///
/// First the type, everything before the name of the trait in an `impl`, and the bounds; then the name of the
/// output, the name of the value, a statement that makes an error of it if one is needed, and the arms. The rest
/// is text: the text and the other constants of the declaration, the items of its `match`, and what OpenAPI
/// documents. The enum formats itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __existing_enum {
    (
        [$type:ty] [$($head:tt)*] [$($where:tt)*]
        $to:ident $this:ident { $($error:tt)* } $arms:tt
        $( = $text:tt )? { $($constant:tt)* } { $($item:tt)* } $documented:tt
    ) => {
        $($head)* $crate::__private::ResponseEnum for $type $($where)* {
            type Kind = $crate::__private::kind::ErrorEnum<Self>;
            $( const TEXT: &'static ::core::primitive::str = $text; )?
            $($constant)*

            fn __put(&self, $to: &mut $crate::__private::Output<'_>) -> ::core::primitive::u64 {
                let $this = self;
                $($item)*
                $($error)*
                match *$this $arms
            }
        }

        $crate::__frameworks! {
            []
            [{ [$($head)*] [$type] [$($where)*] $documented }]
            [{ [$($head)*] [$type] [$($where)*] }]
        }
    };
}

impl Output<'_> {
    /// A problem document with the text of the error.
    pub fn text(
        &mut self,
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        error: &dyn Error,
    ) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            existing_error::text(builder, status, kind, title, error);
        }
        0
    }

    /// A problem document with members beside the standard ones. An empty detail is left out.
    pub fn members(
        &mut self,
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        detail: &dyn Display,
        extend: impl FnOnce(Problem) -> Problem,
    ) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            let mut text = String::new();
            // A `Display` that fails has no more text.
            let _ = write!(text, "{detail}");
            let problem = if text.is_empty() { Problem::new() } else { Problem::from(text) };
            problem::problem(builder, status, kind, title, &extend(problem));
        }
        0
    }

    /// A custom error format with the text of the error.
    pub fn custom_text(
        &mut self,
        declared: DeclaredError,
        format: CustomError,
        error: &dyn Error,
    ) -> u64 {
        if let Some(builder) = self.builder(declared.status().as_u16(), declared.name()) {
            format(declared_text(declared, error), builder);
        }
        0
    }

    /// A problem document with the id of the error in the log.
    pub fn failure(
        &mut self,
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        detail: &'static str,
        error: &dyn Error,
    ) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            existing_error::failure(builder, status, kind, title, detail, error);
        }
        0
    }

    /// A custom error format with the id of the error in the log.
    pub fn custom_failure(
        &mut self,
        declared: DeclaredError,
        format: CustomError,
        error: &dyn Error,
    ) -> u64 {
        if let Some(builder) = self.builder(declared.status().as_u16(), declared.name()) {
            format(declared_failure(declared, error), builder);
        }
        0
    }

    /// No content, and the error in the log.
    pub fn logged_empty(&mut self, status: u16, name: &'static str, error: &dyn Error) -> u64 {
        self.log(status, error);
        self.empty(status, name)
    }

    /// Logs the error, if a response is built from it.
    pub fn log(&mut self, status: u16, error: &dyn Error) {
        if self.builds_response() {
            existing_error::log(error, status);
        }
    }
}
