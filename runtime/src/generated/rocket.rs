//! The generated implementations for Rocket, with and without the feature `rocket05`.

/// Implements `Responder` with `IntoHttpResponse`.
#[cfg(feature = "rocket05")]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ([$({ $head:tt [$type:ty] $where:tt $documented:tt })*] $errors:tt) => {
        $( $crate::__rocket_responder! { $head [$type] $where } )*
    };
}

/// Adds the lifetime of the trait to the generics.
#[cfg(feature = "rocket05")]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket_responder {
    ([$(# $cfg:tt)* impl < $($generics:tt)*] $type:tt $where:tt) => {
        $crate::__rocket_responder! { @ [$(# $cfg)*] [$($generics)*] $type $where }
    };
    ([$(# $cfg:tt)* impl] $type:tt $where:tt) => {
        $crate::__rocket_responder! { @ [$(# $cfg)*] [>] $type $where }
    };
    (@ [$(# $cfg:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*]) => {
        $(# $cfg)*
        impl<'__request, $($generics)* $crate::__private::rocket::Responder<'__request, 'static>
            for $type $($where)*
        {
            fn respond_to(
                self,
                __request: &'__request $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__private::rocket::respond(self)
            }
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "rocket05"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ($all:tt $errors:tt) => {};
}
