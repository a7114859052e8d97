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
pub(crate) mod output;
pub(crate) mod response_enum;
mod utoipa;

/// Defines the enums of a declaration, and implements everything that follows from it.
///
/// The first group contains the tokens of the author, for each enum: attributes, visibility, name, generics,
/// the type for which the traits are implemented, the enum that has the declaration, the `cfg`s and the lint
/// levels of the item; then
///
/// 1. the variants, each with its shape and its attributes (the name is a `tt`, because an `ident` would have
///    the place of this macro, and rustc's lint for variants that are never constructed would be silent),
/// 2. the variants with content: their `cfg`s, the tokens `&` and `__content` at the place of the type, and
///    the header fields, each with its binding,
/// 3. the variants whose content can only be moved,
/// 4. the variants without content that have header fields or a `cfg`.
///
/// The rest is text: the name of a binding, and the entry of the guide; then, for each enum, its kind, generics
/// and bounds, the constants of its declaration, the items and the arms of its `match`, what belongs to lists
/// 2 to 4, the traits for formatting, and what OpenAPI documents.
#[doc(hidden)]
#[macro_export]
macro_rules! __define {
    (
        [$( {
            [$($attribute:tt)*] [$($visibility:tt)*] $name:ident [$($declared:tt)*] [$type:ty]
            [$described:ty] [$($cfg:tt)*] [$($level:tt)*]
            [$( $variant:tt $(= $shape:tt)? $(# $variant_attribute:tt)*, )*]
            [$(
                $(# $content_cfg:tt)* $start:tt $content:ident
                [$($content_field:ident $content_bound:ident)*]
            )*]
            [$( $(# $moved_cfg:tt)* $moved:ident [$($moved_field:ident $moved_bound:ident)*] )*]
            [$( $(# $plain_cfg:tt)* [$($plain_field:ident $plain_bound:ident)*] )*]
        } )*]
        $to:ident $endpoint:tt
        $( {
            $kind:ident [$($generics:tt)*] [$($where:tt)*]
            { $($constant:tt)* } { $($item:tt)* } { $($arm:tt)* }
            [$(
                $content_variant:ident $content_position:tt $content_call:ident
                ($($content_argument:tt)*) [$($content_header:literal)*] { $($content_constant:tt)* }
            )*]
            [$(
                $moved_variant:ident $moved_position:tt $moved_call:ident
                ($($moved_argument:tt)*) [$($moved_header:literal)*] { $($moved_constant:tt)* }
                ($moved_status:literal $moved_name:literal)
            )*]
            [$(
                $plain_variant:ident [$($plain_header:literal)*] { $($plain_constant:tt)* }
                ($($place:tt)*)
            )*]
            [$( $debug:ident [$($debug_cfg:tt)*] [$($debug_generics:tt)*] [$($debug_where:tt)*] )?]
            [$( $error:ident [$($error_cfg:tt)*] [$($error_generics:tt)*] [$($error_where:tt)*] )?]
            $documented:tt
        } )*
    ) => {
        $(
            $($attribute)*
            $($visibility)* enum $name $($declared)* {
                $( $(# $variant_attribute)* $variant $($shape)?, )*
            }
        )*

        $(
            $($cfg)*
            $($level)*
            impl $($generics)* $crate::__private::ResponseEnum for $type $($where)* {
                type Kind = $crate::__private::kind::$kind;
                type DescribedBy = $described;
                $($constant)*

                fn __put(&self, $to: &mut $crate::__private::Output) -> ::core::primitive::u64 {
                    $($item)*
                    match *self {
                        $($arm)*
                        $(
                            $(# $content_cfg)*
                            Self::$content_variant {
                                $($content_field: ref $content_bound,)*
                                $content_position: ref $content
                            } => {
                                $($to.header($content_header, $content_bound);)*
                                $($content_constant)*
                                $to.$content_call($($content_argument)*, $start *$content)
                            }
                        )*
                        $(
                            $(# $moved_cfg)*
                            Self::$moved_variant { .. } => $to.status_only($moved_status, $moved_name),
                        )*
                        $(
                            $(# $plain_cfg)*
                            Self::$plain_variant { $($plain_field: ref $plain_bound),* } => {
                                $($to.header($plain_header, $plain_bound);)*
                                $($plain_constant)*
                                $($place)*
                            }
                        )*
                    }
                }

                $crate::__put_owned! {
                    $to
                    $({
                        $(# $moved_cfg)*
                        Self::$moved_variant {
                            $($moved_field: ref $moved_bound,)*
                            $moved_position: $moved
                        } => {
                            $($to.header($moved_header, $moved_bound);)*
                            $($moved_constant)*
                            $to.$moved_call($($moved_argument)*, $moved)
                        }
                    })*
                }
            }

            $(
                $($debug_cfg)*
                impl $($debug_generics)* ::core::fmt::$debug for $type $($debug_where)* {
                    fn fmt(
                        &self,
                        __formatter: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        $crate::__private::debug(self, __formatter)
                    }
                }
            )?

            $(
                $($error_cfg)*
                impl $($error_generics)* ::core::fmt::$error for $type $($error_where)* {
                    fn fmt(
                        &self,
                        __formatter: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        $crate::__private::display(self, __formatter)
                    }
                }

                $($error_cfg)*
                impl $($error_generics)* ::core::error::Error for $type $($error_where)* {}
            )?
        )*

        $crate::__frameworks! {
            $endpoint
            [$({ [$($cfg)*] [$($generics)*] [$type] [$($where)*] $documented })*]
            [$($({ [$($error_cfg)*] [$($error_generics)*] [$type] [$($error_where)*] })?)*]
        }
    };
}

/// Implements what `__define!` implements, for an enum that is defined elsewhere, with bodies that are never
/// called: for a program that does not compile, and for an editor.
#[doc(hidden)]
#[macro_export]
macro_rules! __without_bodies {
    (
        [$type:ty] [$($cfg:tt)*] $kind:ident [$($generics:tt)*] [$($where:tt)*]
        [$( $debug:ident [$($debug_cfg:tt)*] [$($debug_generics:tt)*] [$($debug_where:tt)*] )?]
        [$( $error:ident [$($error_cfg:tt)*] [$($error_generics:tt)*] [$($error_where:tt)*] )?]
        $documented:tt
    ) => {
        $($cfg)*
        impl $($generics)* $crate::__private::ResponseEnum for $type $($where)* {
            type Kind = $crate::__private::kind::$kind;
            type DescribedBy = Self;

            fn __put(&self, _: &mut $crate::__private::Output) -> ::core::primitive::u64 {
                ::core::unreachable!()
            }
        }

        $(
            $($debug_cfg)*
            impl $($debug_generics)* ::core::fmt::$debug for $type $($debug_where)* {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }
        )?

        $(
            $($error_cfg)*
            impl $($error_generics)* ::core::fmt::$error for $type $($error_where)* {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }

            $($error_cfg)*
            impl $($error_generics)* ::core::error::Error for $type $($error_where)* {}
        )?

        $crate::__frameworks! {
            []
            [{ [$($cfg)*] [$($generics)*] [$type] [$($where)*] $documented }]
            [$({ [$($error_cfg)*] [$($error_generics)*] [$type] [$($error_where)*] })?]
        }
    };
}

/// The conversion by value, if some content can only be moved.
#[doc(hidden)]
#[macro_export]
macro_rules! __put_owned {
    ($to:ident) => {};
    ($to:ident $({ $($arm:tt)* })*) => {
        fn __put_owned(self, $to: &mut $crate::__private::Output) -> ::core::primitive::u64 {
            match self {
                $( $($arm)* )*
                __other => $crate::__private::ResponseEnum::__put(&__other, $to),
            }
        }
    };
}

/// Implements only what the frameworks need, also for a type that implements everything else by hand.
#[cfg(any(feature = "actix-web", feature = "guide", feature = "utoipa"))]
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
