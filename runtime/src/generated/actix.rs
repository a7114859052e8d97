//! The generated implementations for actix-web, with and without the feature `actix-web4`.

/// Implements `Responder` with `IntoHttpResponse`, and `ResponseError` with `ToHttpResponse`. Errors have
/// both, for handlers that return only an error.
#[cfg(feature = "actix-web4")]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix {
    (
        [$({
            [$($head:tt)*] [$type:ty] [$($where:tt)*] $documented:tt
        })*]
        [$({
            [$($error_head:tt)*] [$error:ty] [$($error_where:tt)*]
        })*]
    ) => {
        $(
            $($head)* $crate::__private::actix::Responder for $type $($where)* {
                type Body = $crate::__private::actix::BoxBody;

                fn respond_to(
                    self,
                    __request: &$crate::__private::actix::HttpRequest,
                ) -> $crate::__private::actix::HttpResponse<Self::Body> {
                    $crate::__private::actix::response($crate::IntoHttpResponse::into_http_response(self))
                }
            }
        )*

        $(
            $($error_head)* $crate::__private::actix::ResponseError
                for $error $($error_where)*
            {
                fn status_code(&self) -> $crate::__private::actix::StatusCode {
                    $crate::__private::actix::status(self)
                }

                fn error_response(&self) -> $crate::__private::actix::HttpResponse {
                    $crate::__private::actix::response($crate::ToHttpResponse::to_http_response(self))
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "actix-web4"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix {
    ($all:tt $errors:tt) => {};
}
