//! The generated implementations for axum, with and without the feature `axum08`.

/// Implements `IntoResponse` with `IntoHttpResponse`.
#[cfg(feature = "axum08")]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($endpoint:tt [$({
        [$($head:tt)*] [$type:ty] [$($where:tt)*] $documented:tt
    })*] $errors:tt) => {
        $(
            $($head)* $crate::__private::axum::IntoResponse for $type $($where)* {
                fn into_response(self) -> $crate::__private::axum::Response {
                    $crate::__private::axum::respond(self)
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "axum08"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($endpoint:tt $all:tt $errors:tt) => {};
}
