//! The implementations that every generated enum has, whatever its variants.
//!
//! They are written as `macro_rules!`, because the orphan rule requires them in the user's crate, while
//! only this crate knows its own features: a `cfg` in the text of a macro is evaluated where the macro
//! is used. Therefore each framework has a macro of its own, defined once with the feature and once
//! without. All enums of a handler go through one call: rustc expands tokens from a `macro_rules!`
//! several times faster than it reads them from a procedural macro, which is not optimized.
//!
//! Each macro takes, in brackets, the entry of the guide, all enums, and those of them that are errors.
//! An enum stands in braces: the attributes above each `impl` (the `cfg`s of the handler), the generics
//! with their angle brackets, the type, the where clause, and what OpenAPI documents. Every `Self` type
//! is the generated enum, because an `impl` for a foreign type would count as a use of all variants
//! and silence rustc's lint on variants that are never constructed. Bindings begin with `__`: actix-web
//! turns a handler into a unit struct, and a binding of the same name would be a pattern.

mod actix;
mod axum;
mod guide;
pub(crate) mod response_enum;
mod utoipa;

/// Implements the declaration, and everything that follows from it.
///
/// 1. The declaration: the attributes and generics of the enum that has it, the type of this enum, and
///    the constructor of the [`Operation`](crate::Operation) with its arguments.
/// 2. The entry of the guide.
/// 3. All enums. After what OpenAPI documents come the lint levels, the kind with its parameters, the
///    enum that has the declaration, and the `match`es over the variants: by reference and, if some
///    content can only be moved, by value. Each `match` is preceded by the items that it needs.
/// 4. The enums whose `Debug` is not derived.
/// 5. The enums that are errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __generated {
    (
        [$(
            [$($described_attribute:tt)*] [$($described_generics:tt)*] [$described:ty]
            $constructor:ident ($($text:tt)*)
        )?]
        $endpoint:tt
        [$({
            [$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*] $documented:tt
            [$($level:tt)*]
            $kind:ident [$($parameter:ident)*] [$described_by:ty]
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
            $($described_attribute)*
            impl $($described_generics)* $crate::__private::HasOperation for $described {
                const OPERATION: $crate::Operation = $crate::Operation::$constructor($($text)*);
            }
        )?

        $(
            $($attribute)*
            $($level)*
            impl $($generics)* $crate::__private::ResponseEnum for $type $($where)* {
                type Kind = $crate::__private::$kind<$($crate::__private::$parameter),*>;
                type DescribedBy = $described_by;

                fn __convert<__Output: $crate::__private::FromVariant>(&self) -> __Output {
                    $($before)*
                    match *self { $($arm)* }
                }

                $(
                    fn __convert_owned<__Output: $crate::__private::FromOwnedVariant>(
                        self,
                    ) -> __Output {
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
                    $crate::__private::ResponseEnum::__debug(self, __formatter)
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
                    $crate::__private::ResponseEnum::__display(self, __formatter)
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

/// Implements only what the frameworks need, for a type that implements everything else by hand.
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($endpoint:tt $all:tt $errors:tt) => {
        $crate::__axum! { $all }
        $crate::__others! { $endpoint $all $errors }
    };
}

/// All frameworks but axum. Few programs use one beside axum, and a call that expands to nothing has a
/// cost, too.
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

/// Expands to nothing: the features are off.
#[cfg(not(any(feature = "actix-web", feature = "guide", feature = "utoipa")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __others {
    ($endpoint:tt $all:tt $errors:tt) => {};
}
