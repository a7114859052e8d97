//! A handler that returns the set itself, so that its codes are enforced.

use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::AuthError;

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, LIBRARY_FORBIDDEN, LIBRARY_UNAUTHORIZED, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent};
use crate::extract::Selector;

/// Enter a reading room.
#[api_responses(POST "/sets/entrance/{selector}", 200, ..AuthError)]
pub async fn enter(selector: Selector) -> Result<EnterResponse<Book>, AuthError> {
    let User = guard(selector.as_str())?;
    Ok(EnterResponse::Ok(emma()))
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| TestRequest::new("POST", target);
    // The response must match the operation of the handler. The set is only a part of it.
    let error = |target, variant, status, content| {
        let case = Case::new::<EnterResponse>(post(target), variant, status, content);
        case.via("AuthError")
    };
    let entered = post("/sets/entrance/owner");
    vec![
        Case::new::<EnterResponse>(entered, "Ok", 200, ExpectedContent::json(EMMA)),
        error("/sets/entrance/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/entrance/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [EnterResponse::<Book>::OPERATION],
        r#"
        POST | /sets/entrance/{selector} | enter | Enter a reading room. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via AuthError
        403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        "#,
    )]
}
