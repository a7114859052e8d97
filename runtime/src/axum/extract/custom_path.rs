//! The rejection of path parameters in a custom error format: 400, and an undeclared 500 for a mistake in the program.

use std::fmt;

use http::StatusCode;

use super::rejection::PathRejection;
use crate::variant::Variant;
use crate::{DeclaredError, ErrorFormat, Response, rejected};

/// Defines the rejection of path parameters, which also has the undeclared 500 for a mistake in the program.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum_path_rejection {
    ($error:ty as $media_type:literal) => {
        /// The responses of [`Path`] instead of the handler.
        #[$crate::api_responses(
                                                                    crate = $crate,
                                                                    /// A path parameter has the wrong format.
                                                                    #[zh = "路径参数格式不正确。"]
                                                                    400: $error as $media_type,
                                                                )]
        pub struct PathRejection($crate::__private::axum::Refusal);

        impl ::core::convert::From<$crate::axum::rejection::PathRejection> for PathRejection {
            fn from(rejection: $crate::axum::rejection::PathRejection) -> Self {
                Self($crate::__private::axum::Refusal::new(&rejection))
            }
        }

        impl $crate::HasStatus for PathRejection {
            fn status(&self) -> $crate::http::StatusCode {
                self.0.status()
            }
        }

        impl $crate::ToHttpResponse for PathRejection {
            fn to_http_response(&self) -> $crate::Response {
                self.0.response(FORMAT)
            }

            fn __variant(&self) -> $crate::__private::Variant {
                self.0.variant()
            }
        }

        impl $crate::__private::HasVariant for PathRejection {
            fn __variant(&self) -> $crate::__private::Variant {
                self.0.variant()
            }
        }

        impl $crate::IntoHttpResponse for PathRejection {
            fn into_http_response(self) -> $crate::Response {
                $crate::ToHttpResponse::to_http_response(&self)
            }
        }

        impl $crate::__private::IntoFrameworkResponse for PathRejection {
            fn __into_response<R: $crate::__private::FrameworkResponse>(self) -> R {
                R::from_response($crate::ToHttpResponse::to_http_response(&self))
            }
        }

        impl ::core::fmt::Debug for PathRejection {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl ::core::fmt::Display for PathRejection {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl ::core::error::Error for PathRejection {}

        $crate::__frameworks! {
            [] [{ [impl] [PathRejection] [] [] }] [{ [impl] [PathRejection] [] }]
        }
    };
}

/// A refusal of path parameters, for any error format.
#[derive(Debug)]
pub struct Refusal(DeclaredError);

impl Refusal {
    /// Converts the rejection, whose reason has been logged if it is about the program.
    pub fn new(rejection: &PathRejection) -> Self {
        Self(match rejection.problem() {
            Some(problem) => rejected::declared(400, "BadRequest", "Bad Request", problem),
            None => {
                DeclaredError::__new(500, "InternalServerError", "Internal Server Error", "", "")
            }
        })
    }

    /// Builds the response.
    pub fn response(&self, format: ErrorFormat) -> Response {
        format.response(self.0.clone())
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// Returns status code and name.
    pub fn variant(&self) -> Variant {
        Variant::new(self.status().as_u16(), self.0.name())
    }
}

/// Shows code and phrase, as the other rejections do.
impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.status().fmt(formatter)
    }
}
