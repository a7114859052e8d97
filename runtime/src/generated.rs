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

/// The declaration, and all that follows from it.
///
/// 1. The declaration: the attributes and generics of the enum that holds it, its type, and what makes
///    the [`Operation`](crate::Operation).
/// 2. What is put into the guide.
/// 3. All enums. Behind what is documented of one stand its lint levels, its kind with the
///    parameters of that, the enum that holds the declaration, and the `match`es over its variants:
///    by reference and, where content has to be given away, by value; each with what stands before it.
/// 4. Those whose `Debug` is not derived.
/// 5. Those that are errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __generated {
    (
        [$(
            [$($declared_attribute:tt)*] [$($declared_generics:tt)*] [$declared:ty]
            $constructor:ident ($($text:tt)*)
        )?]
        $endpoint:tt
        [$({
            [$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*] $documented:tt
            [$($level:tt)*]
            $kind:ident [$($parameter:ident)*] [$holder:ty]
            { $($before:tt)* } { $($arm:tt)* }
            $(by value { $($before_value:tt)* } { $($arm_by_value:tt)* })?
        })*]
        [$({
            [$($debug_attribute:tt)*] [$($debug_generics:tt)*] [$debug:ty] [$($debug_where:tt)*]
        })*]
        [$({
            [$($error_attribute:tt)*] [$($error_generics:tt)*] [$error:ty] [$($error_where:tt)*]
        })*]
    ) => {
        $(
            $($declared_attribute)*
            impl $($declared_generics)* $crate::__private::Declared for $declared {
                const OPERATION: $crate::Operation = $crate::Operation::$constructor($($text)*);
            }
        )?

        $(
            $($attribute)*
            $($level)*
            impl $($generics)* $crate::__private::Generated for $type $($where)* {
                type Kind = $crate::__private::$kind<$($crate::__private::$parameter),*>;
                type Holder = $holder;

                fn __made<__Made: $crate::__private::Made>(&self) -> __Made {
                    $($before)*
                    match *self { $($arm)* }
                }

                $(
                    fn __sent<__Made: $crate::__private::Sent>(self) -> __Made {
                        $($before_value)*
                        match self { $($arm_by_value)* }
                    }
                )?
            }
        )*

        $(
            $($debug_attribute)*
            impl $($debug_generics)* ::core::fmt::Debug for $debug $($debug_where)* {
                fn fmt(
                    &self,
                    __formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    $crate::__private::Generated::__debug(self, __formatter)
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
                    $crate::__private::Generated::__display(self, __formatter)
                }
            }

            $($error_attribute)*
            impl $($error_generics)* ::core::error::Error for $error $($error_where)* {}
        )*

        $crate::__axum! {
            [$({ [$($attribute)*] [$($generics)*] [$type] [$($where)*] $documented })*]
        }
        $crate::__others! {
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
        $crate::__others! { $endpoint $all $errors }
    };
}

/// All but axum's, which few programs have beside it: a call that writes nothing costs, too.
#[cfg(any(feature = "actix-web", feature = "guide", feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __others {
    ($endpoint:tt $all:tt $errors:tt) => {
        $crate::__actix! { $all $errors }
        $crate::__utoipa! { $all }
        $crate::__guide! { $endpoint }
    };
}

/// All of them are off: nothing.
#[cfg(not(any(feature = "actix-web", feature = "guide", feature = "utoipa")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __others {
    ($endpoint:tt $all:tt $errors:tt) => {};
}
