//! A guard whose error is a set, and handlers that include the set, under its own name and another.

use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::AuthError;

use super::{Book, CHALLENGE, EMMA, LIBRARY_FORBIDDEN, LIBRARY_UNAUTHORIZED, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

pub(super) struct User;

/// Does not depend on the handlers that call it.
pub(super) fn guard(who: &str) -> Result<User, AuthError> {
    match who {
        "nobody" => Err(AuthError::Unauthorized),
        "stranger" => Err(AuthError::Forbidden),
        _ => Ok(User),
    }
}

/// Open a drawer.
#[api_responses(
    POST "/sets/drawers/{selector}",
    200,
    Stuck = 403: "It is stuck.",
    ..AuthError,
)]
pub async fn open_drawer(selector: Selector) -> Result<OpenDrawerResponse<Book>, OpenDrawerError> {
    let User = guard(selector.as_str())?;
    if selector.as_str() == "owner" {
        Ok(OpenDrawerResponse::Ok(emma()))
    } else {
        Err(OpenDrawerError::Stuck)
    }
}

/// Open a cupboard.
#[api_responses(
    GET "/sets/cupboards/{selector}",
    200,
    /// Whoever asks must be known.
    Auth = ..shared_errors::auth::Error,
    404,
)]
pub async fn open_cupboard(
    selector: Selector,
) -> Result<OpenCupboardResponse<Book>, OpenCupboardError> {
    match selector.as_str() {
        // Without `?`.
        "thief" => return Err(OpenCupboardError::Auth(AuthError::Forbidden)),
        who => guard(who)?,
    };
    if selector.as_str() == "owner" {
        Ok(OpenCupboardResponse::Ok(emma()))
    } else {
        Err(OpenCupboardError::NotFound)
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Drawer = OpenDrawerError;
    type Cupboard = OpenCupboardError;
    let post = |target| TestRequest::new("POST", target);
    let get = |target| TestRequest::new("GET", target);
    let drawer = |target, variant, status, content| {
        Case::new::<Drawer>(post(target), variant, status, content)
    };
    let cupboard = |target, variant, status, content| {
        Case::new::<Cupboard>(get(target), variant, status, content)
    };
    let stuck = problem_with_detail("Forbidden", 403, "It is stuck.");
    let opened = post("/sets/drawers/owner");
    let found = get("/sets/cupboards/owner");
    vec![
        Case::new::<OpenDrawerResponse>(opened, "Ok", 200, ExpectedContent::json(EMMA)),
        drawer("/sets/drawers/no", "Stuck", 403, stuck),
        drawer("/sets/drawers/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        drawer("/sets/drawers/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN).via("AuthError"),
        Case::new::<OpenCupboardResponse>(found, "Ok", 200, ExpectedContent::json(EMMA)),
        cupboard("/sets/cupboards/no", "NotFound", 404, problem_without_detail("Not Found", 404)),
        cupboard("/sets/cupboards/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .via("shared_errors::auth::Error")
            .with_field("www-authenticate", CHALLENGE),
        cupboard("/sets/cupboards/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN)
            .via("shared_errors::auth::Error"),
        cupboard("/sets/cupboards/thief", "Forbidden", 403, LIBRARY_FORBIDDEN)
            .via("shared_errors::auth::Error"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [OpenDrawerResponse::<Book>::OPERATION, OpenDrawerError::OPERATION],
            r#"
            POST | /sets/drawers/{selector} | open_drawer | Open a drawer. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            403 | error | Stuck | application/problem+json | - | - | "It is stuck." | the detail
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via AuthError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
            "#,
        ),
        Described::new(
            [OpenCupboardResponse::<Book>::OPERATION, OpenCupboardError::OPERATION],
            r#"
            GET | /sets/cupboards/{selector} | open_cupboard | Open a cupboard. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via shared_errors::auth::Error
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via shared_errors::auth::Error
            "#,
        ),
    ]
}
