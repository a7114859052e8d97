//! The generated implementations for warp, with and without the feature `warp04`.

/// Implements `Reply` with `IntoHttpResponse`.
#[cfg(feature = "warp04")]
#[doc(hidden)]
#[macro_export]
macro_rules! __warp {
    ([$({ [$($head:tt)*] [$type:ty] [$(where $($bound:tt)*)?] $documented:tt })*] $errors:tt) => {
        $(
            $($head)* $crate::__private::warp::Reply for $type
            where
                Self: ::core::marker::Send,
                $($($bound)*)?
            {
                fn into_response(self) -> $crate::__private::warp::Response {
                    $crate::__private::warp::respond(self)
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "warp04"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __warp {
    ($all:tt $errors:tt) => {};
}
