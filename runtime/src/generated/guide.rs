//! The guide's part of what is generated, with the feature `guide` and without.
//!
//! Four things in brackets: the `cfg`s of the item, what it declares, the generated types as the
//! handler returns them, and the set that stands as the error beside them.

/// Puts an endpoint among those that are collected when the program is linked.
#[cfg(feature = "guide")]
#[doc(hidden)]
#[macro_export]
macro_rules! __guide {
    ([]) => {};
    ([[$($attribute:tt)*] [$operation:expr] [$($concrete:ty),*] [$($set:ty)?]]) => {
        $($attribute)*
        $crate::__private::inventory::submit! {
            $crate::__collected! { [$operation] [$($concrete),*] [$($set)?] }
        }
    };
}

/// With what utoipa is told of the types.
#[cfg(all(feature = "guide", feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?]) => {
        $crate::guide::Endpoint::__documented(
            $crate::openapi::Endpoint::new($operation)
                .in_module(::core::module_path!())
                $(.returning::<$concrete>())*
                $(.__beside(|| $crate::__private::openapi::Included::<$set>::__new().__document()))?,
        )
    };
}

/// The declaration alone.
#[cfg(all(feature = "guide", not(feature = "utoipa")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?]) => {
        $crate::guide::Endpoint::__new($operation, ::core::module_path!())
    };
}

/// The feature is off: nothing.
#[cfg(not(feature = "guide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __guide {
    ($endpoint:tt) => {};
}
