//! The entry of an endpoint in the guide, with and without the feature `guide`.
//!
//! The macros take five groups in brackets: the `cfg`s of the item, its operation, the generated types
//! as the handler returns them, the set that is the error type beside them, and the types of its parameters, each with
//! the types in its arguments.

/// Adds the endpoint to those that are collected when the program is linked.
#[cfg(feature = "guide")]
#[doc(hidden)]
#[macro_export]
macro_rules! __guide {
    ([]) => {};
    ([[$($attribute:tt)*] [$operation:expr] [$($concrete:ty),*] [$($set:ty)?] $parameters:tt]) => {
        $($attribute)*
        $crate::__private::inventory::submit! {
            $crate::__collected! { [$operation] [$($concrete),*] [$($set)?] $parameters }
        }
    };
}

/// Creates an endpoint with the responses that its types document.
#[cfg(all(feature = "guide", feature = "utoipa6"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?] $parameters:tt) => {
        $crate::guide::Endpoint::__documented(
            $crate::openapi::Endpoint::new($operation)
                .with_module_path(::core::module_path!())
                $(.with_return_type::<$concrete>())*
                $(.__with_error_set(|| {
                    $crate::__private::openapi::SetDocumentation::<$set>::__new().__document()
                }))?,
            $crate::__parameters! { $parameters },
        )
    };
}

/// Creates an endpoint with its operation and its parameters.
#[cfg(all(feature = "guide", not(feature = "utoipa6")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __collected {
    ([$operation:expr] [$($concrete:ty),*] [$($set:ty)?] $parameters:tt) => {
        $crate::guide::Endpoint::__new(
            $operation,
            ::core::module_path!(),
            $crate::__parameters! { $parameters },
        )
    };
}

/// The descriptions of parameters, with the schemas of the types in their arguments.
#[cfg(all(feature = "guide", feature = "utoipa6"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __parameters {
    ([]) => { &[] };
    ([$({ $parameter:ty: $($argument:ty,)* })*]) => {
        const {
            use $crate::__private::NoDescription as _;
            &[$($crate::__private::RequestParameter {
                describe: $crate::__private::RequestProbe::<$parameter>::DESCRIBE,
                arguments: &[$($crate::__private::openapi::ArgumentType::__new::<$argument>(
                    || $crate::__private::openapi::ContentSchema::<$argument>::__new().__schema(),
                    || {
                        $crate::__private::openapi::ArgumentParameters::<$argument>::__new()
                            .__parameters()
                    },
                )),*],
            }),*]
        }
    };
}

/// The descriptions of parameters.
#[cfg(all(feature = "guide", not(feature = "utoipa6")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __parameters {
    ([]) => { &[] };
    ([$({ $parameter:ty: $($argument:ty,)* })*]) => {
        const {
            use $crate::__private::NoDescription as _;
            &[$($crate::__private::RequestParameter {
                describe: $crate::__private::RequestProbe::<$parameter>::DESCRIBE,
            }),*]
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "guide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __guide {
    ($endpoint:tt) => {};
}
