//! The implementations that every generated enum has, whatever its variants.
//!
//! They are written as `macro_rules!`, because the orphan rule requires them in the user's crate, while
//! only this crate knows its own features: a `cfg` in the text of a macro is evaluated where the macro
//! is used. Therefore each framework has a macro of its own, defined once with the feature and once
//! without. All enums of a handler go through one call: rustc expands tokens from a `macro_rules!`
//! several times faster than it reads them from a procedural macro, which is not optimized.
//!
//! Each macro takes, in brackets, the entry of the guide, all enums, and those of them that are errors.
//! An enum stands in braces: everything before the name of the trait in an `impl` (the `cfg`s of the handler,
//! `impl` and the generics), the type, the where clause, and what OpenAPI documents. Every `Self` type
//! is the generated enum, because an `impl` for a foreign type would count as a use of all variants
//! and silence rustc's lint on variants that are never constructed. Bindings begin with `__`: actix-web
//! turns a handler into a unit struct, and a binding of the same name would be a pattern.

mod actix;
mod axum;
mod decode;
mod existing_enum;
mod guide;
pub(crate) mod output;
mod poem;
pub(crate) mod response_enum;
mod rocket;
mod salvo;
mod set_rows;
mod unit_struct;
mod utoipa;
mod warp;

/// Implements everything that follows from a declaration, for all enums of it.
///
/// The tokens of the author come first, for each enum: its type, the enum that has the declaration, and
/// everything before the name of the trait in an `impl`; then the arms of its `match`, if they contain content or
/// header fields. If some content can only be moved, the arms by value follow.
///
/// The rest is text: the name of the output, and the entry of the guide; then, for each enum, its kind, the
/// bounds, the text and the other constants of its declaration, the items of its `match`, the arms if they are
/// text, the traits for formatting, and what OpenAPI documents.
///
/// rustc copies all fragments that it has matched whenever a repetition begins, so there are few of both: the
/// arms are one.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement {
    (
        $(
            [$type:ty; $described:ty; $($head:tt)*]
            $( => $authors_arms:tt )?
            $( $owned:ident { $($owned_arm:tt)* } )?
        )*;
        $to:ident $endpoint:tt
        $( {
            $kind:ident [$($where:tt)*] $( = $text:tt )? { $($constant:tt)* } { $($item:tt)* }
            $( => $arms:tt )?
            [$( $debug:ident [$($debug_head:tt)*] [$($debug_where:tt)*] )?]
            [$( $error:ident [$($error_head:tt)*] [$($error_where:tt)*] )?]
            $documented:tt
        } )*
    ) => {
        $(
            $($head)* $crate::__private::ResponseEnum for $type $($where)* {
                type Kind = $crate::__private::kind::$kind<$described>;
                $( const TEXT: &'static ::core::primitive::str = $text; )?
                $($constant)*

                #[inline]
                fn __put(&self, $to: &mut $crate::__private::Output<'_>) -> ::core::primitive::u64 {
                    $($item)*
                    match *self $($arms)? $($authors_arms)?
                }

                $(
                    #[inline]
                    fn __put_owned(
                        self,
                        $owned: &mut $crate::__private::Output<'_>,
                    ) -> ::core::primitive::u64 {
                        match self {
                            $($owned_arm)*
                            ref __other => $crate::__private::ResponseEnum::__put(__other, $owned),
                        }
                    }
                )?
            }

            $(
                $($debug_head)* ::core::fmt::$debug for $type $($debug_where)* {
                    fn fmt(
                        &self,
                        __formatter: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        $crate::__private::debug(self, __formatter)
                    }
                }
            )?

            $(
                $($error_head)* ::core::fmt::$error for $type $($error_where)* {
                    fn fmt(
                        &self,
                        __formatter: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        $crate::__private::display(self, __formatter)
                    }
                }

                $($error_head)* ::core::error::Error for $type $($error_where)* {}
            )?
        )*

        $crate::__frameworks! {
            $endpoint
            [$({ [$($head)*] [$type] [$($where)*] $documented })*]
            [$($({ [$($error_head)*] [$type] [$($error_where)*] })?)*]
        }
    };
}

/// Implements what `__implement!` implements, with bodies that are never called: for a program that does not
/// compile, and for an editor.
#[doc(hidden)]
#[macro_export]
macro_rules! __without_bodies {
    (
        [$type:ty] [$($head:tt)*] $kind:ident [$($where:tt)*]
        [$( $debug:ident [$($debug_head:tt)*] [$($debug_where:tt)*] )?]
        [$( $error:ident [$($error_head:tt)*] [$($error_where:tt)*] )?]
        $documented:tt
    ) => {
        $($head)* $crate::__private::ResponseEnum for $type $($where)* {
            type Kind = $crate::__private::kind::$kind<Self>;

            fn __put(&self, __to: &mut $crate::__private::Output<'_>) -> ::core::primitive::u64 {
                ::core::unreachable!()
            }
        }

        $(
            $($debug_head)* ::core::fmt::$debug for $type $($debug_where)* {
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }
        )?

        $(
            $($error_head)* ::core::fmt::$error for $type $($error_where)* {
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }

            $($error_head)* ::core::error::Error for $type $($error_where)* {}
        )?

        $crate::__frameworks! {
            []
            [{ [$($head)*] [$type] [$($where)*] $documented }]
            [$({ [$($error_head)*] [$type] [$($error_where)*] })?]
        }
    };
}

/// Implements only what the frameworks need, also for a type that implements everything else by hand.
#[cfg(all(
    any(feature = "actix-web4", feature = "guide", feature = "utoipa6"),
    not(any(feature = "poem3", feature = "rocket05", feature = "salvo1", feature = "warp04"))
))]
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($endpoint:tt $all:tt $errors:tt) => {
        $crate::__axum! { [] $all [] }
        $crate::__actix! { $all $errors }
        $crate::__utoipa! { $all }
        $crate::__guide! { $endpoint }
    };
}

/// The same with frameworks that fewer programs use.
#[cfg(any(feature = "poem3", feature = "rocket05", feature = "salvo1", feature = "warp04"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($endpoint:tt $all:tt $errors:tt) => {
        $crate::__axum! { [] $all [] }
        $crate::__actix! { $all $errors }
        $crate::__poem! { $all $errors }
        $crate::__rocket! { $all $errors }
        $crate::__salvo! { $all $errors }
        $crate::__warp! { $all $errors }
        $crate::__utoipa! { $all }
        $crate::__guide! { $endpoint }
    };
}
