//! A guard whose error is a set, and handlers that take the set in, under its own name and another.

use api_responses::{DescribeResponses as _, api_responses};
use house::AuthError;

use super::{Book, CHALLENGE, EMMA, HOUSE_FORBIDDEN, HOUSE_UNAUTHORIZED, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

pub(super) struct User;

/// Knows nothing of the handlers that call it.
pub(super) fn guard(who: &str) -> Result<User, AuthError> {
    match who {
        "nobody" => Err(AuthError::Unauthorized),
        "stranger" => Err(AuthError::Forbidden),
        _ => Ok(User),
    }
}

/// Open a drawer.
#[api_responses(
    POST "/sets/drawers/{which}",
    200,
    Stuck = 403: "It is stuck.",
    ..AuthError,
)]
pub(crate) async fn open_drawer(which: Which) -> Result<OpenDrawerResponse<Book>, OpenDrawerError> {
    let User = guard(which.as_str())?;
    if which.as_str() == "owner" { Ok(emma().into()) } else { Err(OpenDrawerError::Stuck) }
}

/// Open a cupboard.
#[api_responses(
    GET "/sets/cupboards/{which}",
    200,
    /// Whoever asks must be known.
    Auth = ..house::auth::Error,
    404,
)]
pub(crate) async fn open_cupboard(
    which: Which,
) -> Result<OpenCupboardResponse<Book>, OpenCupboardError> {
    match which.as_str() {
        // Without the conversion.
        "thief" => return Err(OpenCupboardError::Auth(AuthError::Forbidden)),
        who => guard(who)?,
    };
    if which.as_str() == "owner" { Ok(emma().into()) } else { Err(OpenCupboardError::NotFound) }
}

pub(super) fn cases() -> Vec<Case> {
    type Drawer = OpenDrawerError;
    type Cupboard = OpenCupboardError;
    let post = |target| Question::new("POST", target);
    let get = |target| Question::new("GET", target);
    let drawer = |target, variant, status, content| {
        Case::new::<Drawer>(post(target), variant, status, content)
    };
    let cupboard = |target, variant, status, content| {
        Case::new::<Cupboard>(get(target), variant, status, content)
    };
    let stuck = explained("Forbidden", 403, "It is stuck.");
    let opened = post("/sets/drawers/owner");
    let found = get("/sets/cupboards/owner");
    vec![
        Case::new::<OpenDrawerResponse>(opened, "Ok", 200, Expected::json(EMMA)),
        drawer("/sets/drawers/no", "Stuck", 403, stuck),
        drawer("/sets/drawers/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        drawer("/sets/drawers/stranger", "Forbidden", 403, HOUSE_FORBIDDEN).via("AuthError"),
        Case::new::<OpenCupboardResponse>(found, "Ok", 200, Expected::json(EMMA)),
        cupboard("/sets/cupboards/no", "NotFound", 404, blank("Not Found", 404)),
        cupboard("/sets/cupboards/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .via("house::auth::Error")
            .with_field("www-authenticate", CHALLENGE),
        cupboard("/sets/cupboards/stranger", "Forbidden", 403, HOUSE_FORBIDDEN)
            .via("house::auth::Error"),
        cupboard("/sets/cupboards/thief", "Forbidden", 403, HOUSE_FORBIDDEN)
            .via("house::auth::Error"),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [OpenDrawerResponse::<Book>::OPERATION, OpenDrawerError::OPERATION],
            r#"
            POST | /sets/drawers/{which} | open_drawer | Open a drawer. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            403 | error | Stuck | application/problem+json | - | - | "It is stuck." | the detail
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via AuthError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
            "#,
        ),
        Declared::new(
            [OpenCupboardResponse::<Book>::OPERATION, OpenCupboardError::OPERATION],
            r#"
            GET | /sets/cupboards/{which} | open_cupboard | Open a cupboard. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via house::auth::Error
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via house::auth::Error
            "#,
        ),
    ]
}
