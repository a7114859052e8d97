//! The entry of an endpoint in the guide, with and without the feature `guide`.
//!
//! The macros take four groups in brackets: the `cfg`s of the item, its operation, the generated types
//! as the handler returns them, and the set that is the error type beside them.

/// Adds the endpoint to those that are collected when the program is linked.
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

/// Creates an endpoint with the responses that its types document.
#[cfg(all(feature = "guide", feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?]) => {
        $crate::guide::Endpoint::__documented(
            $crate::openapi::Endpoint::new($operation)
                .with_module_path(::core::module_path!())
                $(.with_return_type::<$concrete>())*
                $(.__with_error_set(|| {
                    $crate::__private::openapi::SetDocumentation::<$set>::__new().__document()
                }))?,
        )
    };
}

/// Creates an endpoint with its operation only.
#[cfg(all(feature = "guide", not(feature = "utoipa")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?]) => {
        $crate::guide::Endpoint::__new($operation, ::core::module_path!())
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "guide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __guide {
    ($endpoint:tt) => {};
}
