//! The implementations that every generated enum has, whatever its variants.
//!
//! They stand in `macro_rules!` because the orphan rule wants them in the user's crate while only
//! this crate knows its own features: a `cfg` in the text of a macro is evaluated where the macro
//! is used. So each framework's part is a macro of its own, defined once with the feature and once
//! without. All enums of a handler go through one call: rustc writes tokens from a `macro_rules!`
//! several times faster than a procedural macro, which is not optimized, hands them over.
//!
//! Each takes, in brackets, what is put into the guide, all enums, and those of them that are errors.
//! An enum stands in braces: the attributes above each `impl` (the `cfg`s of the handler), the generics
//! with their angle brackets, the type, the where clause; and what is documented of it in OpenAPI. Every
//! `Self` type is the generated enum, since an `impl` for a foreign type would count as a use of all
//! variants and silence rustc's lint on variants that are never constructed. Bindings begin with `__`:
//! actix-web makes a unit struct of a handler, and a binding of its name would be a pattern.

mod actix;
pub(crate) mod answer;
mod axum;
mod guide;
mod utoipa;

/// What the enums say of themselves, each with its visibility; those whose `Debug` is not derived stand
/// in brackets of their own. Then come their parts of the frameworks.
#[doc(hidden)]
#[macro_export]
macro_rules! __generated {
    (
        $endpoint:tt
        [$({
            [$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*]
            $documented:tt [$($visibility:tt)*]
        })*]
        [$({
            [$($debug_attribute:tt)*] [$($debug_generics:tt)*] [$debug:ty] [$($debug_where:tt)*]
        })*]
        [$({
            [$($error_attribute:tt)*] [$($error_generics:tt)*] [$error:ty] [$($error_where:tt)*]
        })*]
    ) => {
        $(
            $($attribute)*
            impl $($generics)* $type $($where)* {
                /// The status code that is sent.
                $($visibility)* fn status(&self) -> $crate::http::StatusCode {
                    $crate::__private::status(self)
                }
            }
        )*

        $(
            $($debug_attribute)*
            impl $($debug_generics)* ::core::fmt::Debug for $debug $($debug_where)* {
                fn fmt(
                    &self,
                    __formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    $crate::__private::debug(self, __formatter)
                }
            }
        )*

        $(
            $($error_attribute)*
            impl $($error_generics)* ::core::fmt::Display for $error $($error_where)* {
                fn fmt(
                    &self,
                    __formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    $crate::__private::display(self, __formatter)
                }
            }

            $($error_attribute)*
            impl $($error_generics)* ::core::error::Error for $error $($error_where)* {}
        )*

        $crate::__frameworks! {
            $endpoint
            [$({ [$($attribute)*] [$($generics)*] [$type] [$($where)*] $documented })*]
            [$({ [$($error_attribute)*] [$($error_generics)*] [$error] [$($error_where)*] })*]
        }
    };
}

/// The parts of the frameworks alone, for a type that says everything else by itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($endpoint:tt $all:tt $errors:tt) => {
        $crate::__axum! { $all }
        $crate::__actix! { $all $errors }
        $crate::__utoipa! { $all }
        $crate::__guide! { $endpoint }
    };
}
