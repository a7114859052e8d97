//! The generated implementations for utoipa, with and without the feature `utoipa6`.

mod generators;

/// Implements `IntoResponses` with `Documented`, for every enum that has something to document.
#[cfg(feature = "utoipa6")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ([$({ $head:tt [$type:ty] $where:tt $documented:tt })*]) => {
        $(
            $crate::__utoipa_responses! { $head [$type] $where $documented }
        )*
    };
}

/// Implements both traits for one enum.
#[cfg(feature = "utoipa6")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa_responses {
    ($head:tt [$type:ty] $where:tt []) => {};
    (
        [$($head:tt)*] [$type:ty] [$($where:tt)*]
        [
            $placements:literal $language:literal
            { $($(# $content_cfg:tt)* $name:literal: $content:ty,)* }
            { $($custom_error:ty: $($variant:literal $title:literal)*;)? }
            { $($(# $set_cfg:tt)* $placement:literal $($code:literal)* ..$set:ty,)* }
        ]
    ) => {
        $($head)* $crate::__private::openapi::Documented for $type $($where)* {
            fn __document() -> $crate::__private::openapi::DocumentedResponses {
                let __documented = $crate::__private::openapi::DocumentedResponses::__new(
                    <Self as $crate::DescribeResponses>::OPERATION,
                    $placements,
                    $language,
                );
                $(
                    $(# $content_cfg)*
                    let __documented = __documented.__content(
                        $name,
                        $crate::__private::openapi::ContentSchema::<$content>::__new().__schema(),
                    );
                )*
                $crate::__foreign_schemas! {
                    __documented $($(# $content_cfg)* $name: $content,)*
                }
                $(
                    let __documented = __documented.__custom_errors(
                        &[$(($variant, $title)),*],
                        |__error| {
                            $crate::__private::openapi::ErrorExample::<$custom_error>::__new()
                                .__example(__error)
                        },
                    );
                )?
                $(
                    $(# $set_cfg)*
                    let __documented = __documented.__set(
                        $placement,
                        &[$($code),*],
                        $crate::__private::openapi::SetDocumentation::<$set>::__new().__document(),
                    );
                )*
                __documented
            }
        }

        $($head)* $crate::__private::openapi::IntoResponses for $type $($where)* {
            fn responses() -> $crate::__private::openapi::ResponsesByCode {
                $crate::__private::openapi::responses::<Self>()
            }
        }

        $crate::__other_generators! { [$($head)*] [$type] [$($where)*] }
    };
}

/// Implements the trait of utoipa 5 for one enum.
#[cfg(feature = "utoipa5")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa5_responses {
    ([$($head:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($head)* $crate::__private::openapi::version5::IntoResponses for $type $($where)* {
            fn responses() -> $crate::__private::openapi::version5::ResponsesByCode {
                $crate::__private::openapi::version5::responses::<Self>()
            }
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "utoipa6"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ($all:tt) => {};
}
