//! What a path is refused with: 400, and an undeclared 500 for a mistake in the program.

use axum::extract::rejection as axums;
use http::StatusCode;

use crate::assemble::{PROBLEM_JSON, fixed};
use crate::problem::problem;
use crate::variant::{self, Variant, Variants};
use crate::{HasStatus, IntoHttpResponse, Problem, Response, ToHttpResponse, api_responses};

/// What [`Path`](crate::axum::Path) answers in the place of the handler.
///
/// It declares 400. Where the route does not have the parameters that the handler asks for, it
/// answers 500 all the same, and the log says why; no request can cause that, so it is no part of what
/// is declared.
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
    /// A segment of the path is not of the form that is expected there.
    #[zh = "路径中某一段的格式不符合要求。"]
    400: Problem,
)]
pub struct PathRejection(Refused);

enum Refused {
    BadRequest(Problem),
    Mistake,
}

impl PathRejection {
    /// The answer to a path that is not of the form that is expected.
    pub fn bad_request(problem: Problem) -> Self {
        Self(Refused::BadRequest(problem))
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
            Refused::BadRequest(refused) => problem(400, "about:blank", "Bad Request", refused),
            Refused::Mistake => fixed(
                500,
                PROBLEM_JSON,
                r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#,
            ),
        }
    }

    fn __variant(&self) -> Variant {
        Variants::__variant(self)
    }
}

impl Variants for PathRejection {
    fn __variant(&self) -> Variant {
        match self.0 {
            Refused::BadRequest(_) => Variant::new(400, "BadRequest"),
            Refused::Mistake => Variant::new(500, "InternalServerError"),
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

crate::__frameworks! { [] [{ [] [] [PathRejection] [] [] }] [{ [] [] [PathRejection] [] }] }

/// The same code, with axum's text as `detail`; on 500 the text is about the program, and goes to
/// the log.
impl From<axums::PathRejection> for PathRejection {
    fn from(rejection: axums::PathRejection) -> Self {
        if rejection.status().is_server_error() {
            tracing::error!(error = %rejection, "the route does not fit the handler; 500 is sent");
            return Self(Refused::Mistake);
        }
        Self::bad_request(rejection.body_text().into())
    }
}
