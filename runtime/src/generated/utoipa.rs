//! utoipa's part of the generated implementations, with the feature `utoipa` and without.

/// `IntoResponses` by way of `Documented`, for every enum that says what is documented.
#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ([$({ $attributes:tt $generics:tt [$type:ty] $where:tt $documented:tt })*]) => {
        $(
            $crate::__utoipa_responses! { $attributes $generics [$type] $where $documented }
        )*
    };
}

/// The same for one enum.
#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa_responses {
    ($attributes:tt $generics:tt [$type:ty] $where:tt []) => {};
    (
        [$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*]
        [
            $halves:literal $language:literal
            { $($(# $content_cfg:tt)* $name:literal: $content:ty,)* }
            { $($house:ty: $($variant:literal $title:literal)*;)? }
            { $($(# $set_cfg:tt)* $half:literal ..$set:ty,)* }
        ]
    ) => {
        $($attribute)*
        impl $($generics)* $crate::__private::openapi::Documented for $type $($where)* {
            fn __document() -> $crate::__private::openapi::Declared {
                let __declared = $crate::__private::openapi::Declared::__of(
                    <Self as $crate::DescribeResponses>::OPERATION,
                    $halves,
                    $language,
                );
                $(
                    $(# $content_cfg)*
                    let __declared = __declared.__content(
                        $name,
                        $crate::__private::openapi::Content::<$content>::__new().__shape(),
                    );
                )*
                $(
                    let __declared = __declared.__house(&[$(($variant, $title)),*], |__error| {
                        $crate::__private::openapi::House::<$house>::__new().__example(__error)
                    });
                )?
                $(
                    $(# $set_cfg)*
                    let __declared = __declared.__set(
                        $half,
                        $crate::__private::openapi::Included::<$set>::__new().__document(),
                    );
                )*
                __declared
            }
        }

        $($attribute)*
        impl $($generics)* $crate::__private::openapi::IntoResponses for $type $($where)* {
            fn responses() -> $crate::__private::openapi::ResponsesByCode {
                $crate::__private::openapi::responses::<Self>()
            }
        }
    };
}

/// The feature is off: nothing.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ($all:tt) => {};
}
