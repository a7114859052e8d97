//! The rejection of an extractor in a custom error format.

use crate::{DeclaredError, Problem};

/// Builds the content of a rejection. Its detail is that of the problem which the extractor of this crate would send.
pub fn rejected<E: From<DeclaredError>>(
    status: u16,
    name: &'static str,
    title: &'static str,
    problem: &Problem,
) -> E {
    E::from(declared(status, name, title, problem))
}

/// Builds the error with the detail of the problem.
pub(crate) fn declared(
    status: u16,
    name: &'static str,
    title: &'static str,
    problem: &Problem,
) -> DeclaredError {
    let declared = DeclaredError::__new(status, name, title, "", "");
    match problem.detail() {
        Some(detail) => declared.with_detail(detail.to_owned()),
        None => declared,
    }
}

/// Defines a set of rejections, and the conversion from that of this crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __rejection {
    (
        $(#[$doc:meta])*
        $name:ident of $framework:ident [$error:ty as $media_type:literal]
        $( $(#[$entry_doc:meta])* $code:literal $variant:ident $title:literal, )*
    ) => {
        $(#[$doc])*
        #[$crate::api_responses(
            crate = $crate,
            $( $(#[$entry_doc])* $code: $error as $media_type, )*
        )]
        pub enum $name {}

        impl ::core::convert::From<$crate::$framework::rejection::$name> for $name {
            fn from(rejection: $crate::$framework::rejection::$name) -> Self {
                match rejection {
                    $(
                        $crate::$framework::rejection::$name::$variant(problem) => Self::$variant(
                            $crate::__private::rejected($code, ::core::stringify!($variant), $title, &problem),
                        ),
                    )*
                }
            }
        }
    };
}
