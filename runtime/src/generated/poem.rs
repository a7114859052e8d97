//! The generated implementations for poem, with and without the feature `poem3`.

/// Implements `IntoResponse` with `IntoHttpResponse`, and `ResponseError` with `ToHttpResponse`.
#[cfg(feature = "poem3")]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    (
        [$({ [$($head:tt)*] [$type:ty] [$(where $($bound:tt)*)?] $documented:tt })*]
        [$({ [$($error_head:tt)*] [$error:ty] [$($error_where:tt)*] })*]
    ) => {
        $(
            $($head)* $crate::__private::poem::IntoResponse for $type
            where
                Self: ::core::marker::Send,
                $($($bound)*)?
            {
                fn into_response(self) -> $crate::__private::poem::Response {
                    $crate::__private::poem::respond(self)
                }
            }
        )*

        $(
            $($error_head)* $crate::__private::poem::ResponseError for $error $($error_where)* {
                fn status(&self) -> $crate::__private::poem::StatusCode {
                    $crate::HasStatus::status(self)
                }

                fn as_response(&self) -> $crate::__private::poem::Response {
                    $crate::__private::poem::error_response(self)
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "poem3"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($all:tt $errors:tt) => {};
}
