//! The implementations that every generated enum has, whatever its variants.
//!
//! They stand in `macro_rules!` because the orphan rule wants them in the user's crate while only
//! this crate knows its own features: a `cfg` in the text of a macro is evaluated where the macro
//! is used. So each framework's part is a macro of its own, defined once with the feature and once
//! without.
//!
//! Each takes four things in brackets: attributes that stand above every `impl` (the `cfg`s and lint
//! levels of the handler), the generics with their angle brackets, the type, the where clause. A fifth,
//! which need not be there, says what the enum documents in OpenAPI. Every `Self` type is the
//! generated enum, since an `impl` for a foreign type would count as a use of all variants and
//! silence rustc's lint on variants that are never constructed. Bindings begin with `__`: actix-web
//! makes a unit struct of a handler, and a binding of its name would be a pattern.

mod actix;
mod axum;
mod guide;
mod utoipa;

/// For the success half, or the only enum of a handler.
#[doc(hidden)]
#[macro_export]
macro_rules! __response {
    ([$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*] $($documented:tt)?) => {
        $crate::__axum_response! { [$($attribute)*] [$($generics)*] [$type] [$($where)*] }
        $crate::__actix_response! { [$($attribute)*] [$($generics)*] [$type] [$($where)*] }
        $crate::__utoipa_responses! {
            [$($attribute)*] [$($generics)*] [$type] [$($where)*] $($documented)?
        }
    };
}

/// For the error half, which is asked for its response by reference.
#[doc(hidden)]
#[macro_export]
macro_rules! __error {
    ([$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*] $($documented:tt)?) => {
        $($attribute)*
        impl $($generics)* $crate::Respond for $type $($where)* {
            fn respond(self) -> $crate::Response {
                $crate::RespondByRef::respond_by_ref(&self)
            }
        }

        $($attribute)*
        impl $($generics)* ::core::fmt::Display for $type $($where)* {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display(self, __formatter)
            }
        }

        $($attribute)*
        impl $($generics)* ::core::error::Error for $type $($where)* {}

        $crate::__axum_response! { [$($attribute)*] [$($generics)*] [$type] [$($where)*] }
        $crate::__actix_response! { [$($attribute)*] [$($generics)*] [$type] [$($where)*] }
        $crate::__utoipa_responses! {
            [$($attribute)*] [$($generics)*] [$type] [$($where)*] $($documented)?
        }
        $crate::__actix_error! { [$($attribute)*] [$($generics)*] [$type] [$($where)*] }
    };
}
