//! The rejection of path parameters: 400, and an undeclared 500 for a mistake in the program.

use axum::extract::rejection as of_axum;
use http::StatusCode;

use crate::assemble::internal_server_error;
use crate::framework_response::{FrameworkResponse, IntoFrameworkResponse};
use crate::problem::problem;
use crate::response_builder::ResponseBuilder;
use crate::variant::{self, HasVariant, Variant};
use crate::{HasStatus, IntoHttpResponse, Problem, Response, ToHttpResponse, api_responses};

/// The responses of [`Path`](crate::axum::Path) instead of the handler.
///
/// It declares 400. If the route lacks the parameters of the handler, it sends 500, and the log contains
/// the reason. This 500 is not declared, because no request can cause it.
///
/// ```
/// use api_responses::DescribeResponses;
/// use api_responses::axum::rejection::PathRejection;
///
/// let rejection = PathRejection::bad_request("Cannot parse `ada` to a `u64`".into());
/// assert_eq!(rejection.to_string(), "400 Bad Request");
/// assert_eq!(PathRejection::OPERATION.responses().count(), 1);
/// ```
#[api_responses(
    crate = crate,
    /// A path parameter has the wrong format.
    #[zh = "路径参数格式不正确。"]
    400: Problem,
)]
pub struct PathRejection(Reason);

enum Reason {
    BadRequest(Problem),
    WrongRoute,
}

impl PathRejection {
    /// Creates the rejection of a path parameter with the wrong format.
    pub fn bad_request(problem: Problem) -> Self {
        Self(Reason::BadRequest(problem))
    }

    /// Returns the problem, if it is about the request.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        match &self.0 {
            Reason::BadRequest(problem) => Some(problem),
            Reason::WrongRoute => None,
        }
    }
}

impl HasStatus for PathRejection {
    fn status(&self) -> StatusCode {
        variant::status(self)
    }
}

impl ToHttpResponse for PathRejection {
    fn to_http_response(&self) -> Response {
        match &self.0 {
            Reason::BadRequest(details) => {
                let mut builder = ResponseBuilder::new();
                problem(&mut builder, 400, "about:blank", "Bad Request", details);
                builder.finish()
            }
            Reason::WrongRoute => internal_server_error(),
        }
    }

    fn __variant(&self) -> Variant {
        HasVariant::__variant(self)
    }
}

impl HasVariant for PathRejection {
    fn __variant(&self) -> Variant {
        match self.0 {
            Reason::BadRequest(_) => Variant::new(400, "BadRequest"),
            Reason::WrongRoute => Variant::new(500, "InternalServerError"),
        }
    }
}

impl std::fmt::Debug for PathRejection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        variant::debug(self, formatter)
    }
}

impl std::fmt::Display for PathRejection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        variant::display(self, formatter)
    }
}

impl std::error::Error for PathRejection {}

impl IntoHttpResponse for PathRejection {
    fn into_http_response(self) -> Response {
        self.to_http_response()
    }
}

impl IntoFrameworkResponse for PathRejection {
    fn __into_response<R: FrameworkResponse>(self) -> R {
        R::from_response(self.to_http_response())
    }
}

crate::__frameworks! { [] [{ [impl] [PathRejection] [] [] }] [{ [impl] [PathRejection] [] }] }

/// Keeps the code, with axum's text as `detail`. For 500, the text is about the program and goes to the
/// log.
impl From<of_axum::PathRejection> for PathRejection {
    fn from(rejection: of_axum::PathRejection) -> Self {
        if rejection.status().is_server_error() {
            tracing::error!(
                error = %rejection,
                "the route lacks the parameters of the handler; 500 (Internal Server Error) is sent"
            );
            return Self(Reason::WrongRoute);
        }
        Self::bad_request(rejection.body_text().into())
    }
}
