//! The generated implementations for axum, with and without the feature `axum`.

/// Implements `IntoResponse` with `IntoHttpResponse`.
#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ([$({
        [$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*] $documented:tt
    })*]) => {
        $(
            $($attribute)*
            impl $($generics)* $crate::__private::axum::IntoResponse for $type $($where)* {
                fn into_response(self) -> $crate::__private::axum::Response {
                    $crate::__private::axum::response($crate::IntoHttpResponse::into_http_response(self))
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($all:tt) => {};
}
