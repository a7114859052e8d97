//! A handler that returns the set itself, which so holds it to what is declared.

use api_responses::{DescribeResponses as _, api_responses};
use house::AuthError;

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, HOUSE_FORBIDDEN, HOUSE_UNAUTHORIZED, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected};
use crate::framework::Which;

/// Enter a reading room.
#[api_responses(POST "/sets/entrance/{which}", 200, ..AuthError)]
pub(crate) async fn enter(which: Which) -> Result<EnterResponse<Book>, AuthError> {
    let User = guard(which.as_str())?;
    Ok(emma().into())
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| Question::new("POST", target);
    // What arrives is what the operation of the handler says, of which the set is only a part.
    let error = |target, variant, status, content| {
        let case = Case::new::<EnterResponse>(post(target), variant, status, content);
        case.via("AuthError")
    };
    let entered = post("/sets/entrance/owner");
    vec![
        Case::new::<EnterResponse>(entered, "Ok", 200, Expected::json(EMMA)),
        error("/sets/entrance/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/entrance/stranger", "Forbidden", 403, HOUSE_FORBIDDEN),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [EnterResponse::<Book>::OPERATION],
        r#"
        POST | /sets/entrance/{which} | enter | Enter a reading room. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via AuthError
        403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        "#,
    )]
}
