//! actix-web's part of the generated implementations, with the feature `actix-web` and without.

/// `Responder` by way of `Respond`. Errors have it too, for a handler that returns nothing else.
#[cfg(feature = "actix-web")]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_response {
    ([$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($attribute)*
        impl $($generics)* $crate::__private::actix::Responder for $type $($where)* {
            type Body = $crate::__private::actix::BoxBody;

            fn respond_to(
                self,
                __request: &$crate::__private::actix::HttpRequest,
            ) -> $crate::__private::actix::HttpResponse<Self::Body> {
                $crate::__private::actix::response($crate::Respond::respond(self))
            }
        }
    };
}

/// `ResponseError` by way of `RespondByRef`.
#[cfg(feature = "actix-web")]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_error {
    ([$($attribute:tt)*] [$($generics:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($attribute)*
        impl $($generics)* $crate::__private::actix::ResponseError for $type $($where)* {
            fn status_code(&self) -> $crate::__private::actix::StatusCode {
                $crate::__private::actix::status(self)
            }

            fn error_response(&self) -> $crate::__private::actix::HttpResponse {
                $crate::__private::actix::response($crate::RespondByRef::respond_by_ref(self))
            }
        }
    };
}

/// The feature is off: nothing.
#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_response {
    ($($all:tt)*) => {};
}

/// The feature is off: nothing.
#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_error {
    ($($all:tt)*) => {};
}
