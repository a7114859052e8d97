//! Methods and traits, which have no place for an enum beside them: each half is an enum that is
//! filled elsewhere.

use api_responses::{DescribeResponses as _, api_responses};
use house::AuthError;

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, HOUSE_FORBIDDEN, HOUSE_UNAUTHORIZED, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// Why there is no lodger.
#[api_responses(404: "Nobody lives there.", ..AuthError)]
pub(crate) enum FindLodgerError {}

/// Find a lodger.
#[api_responses(
    GET "/sets/lodgers/{which}",
    200: Book,
    Away = 200: (),
    #[err]
    ..FindLodgerError,
)]
pub(crate) enum FindLodgerResponse {}

/// Put a lodger up.
#[api_responses(PUT "/sets/lodgers/{which}", 200: Book, 409, ..FindLodgerError)]
pub(crate) enum PutLodger {}

pub(crate) struct Lodgers;

impl Lodgers {
    pub(crate) async fn find(which: Which) -> Result<FindLodgerResponse, FindLodgerError> {
        let User = guard(which.as_str())?;
        match which.as_str() {
            "yes" => Ok(emma().into()),
            "away" => Ok(FindLodgerResponse::Away),
            _ => Err(FindLodgerError::NotFound),
        }
    }
}

/// The handler is chosen by the type.
pub(crate) trait House {
    fn put_up(which: Which) -> impl Future<Output = PutLodger>;
}

impl House for Lodgers {
    async fn put_up(which: Which) -> PutLodger {
        match which.as_str() {
            "yes" => emma().into(),
            "no" => PutLodger::FindLodgerError(FindLodgerError::NotFound),
            "full" => PutLodger::Conflict,
            who => match guard(who) {
                Ok(User) => PutLodger::Conflict,
                Err(error) => PutLodger::FindLodgerError(error.into()),
            },
        }
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target, variant, status, content| {
        Case::new::<FindLodgerResponse>(Question::new("GET", target), variant, status, content)
    };
    let put = |target, variant, status, content| {
        Case::new::<PutLodger>(Question::new("PUT", target), variant, status, content)
    };
    let nobody = || explained("Not Found", 404, "Nobody lives there.");
    let json = || Expected::json(EMMA);
    let mut cases = vec![
        get("/sets/lodgers/yes", "Ok", 200, json()),
        get("/sets/lodgers/away", "Away", 200, Expected::Nothing),
        put("/sets/lodgers/yes", "Ok", 200, json()),
        put("/sets/lodgers/full", "Conflict", 409, blank("Conflict", 409)),
    ];
    let errors = [
        get("/sets/lodgers/no", "NotFound", 404, nobody()),
        get("/sets/lodgers/stranger", "Forbidden", 403, HOUSE_FORBIDDEN),
        get("/sets/lodgers/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        put("/sets/lodgers/no", "NotFound", 404, nobody()),
        put("/sets/lodgers/stranger", "Forbidden", 403, HOUSE_FORBIDDEN),
        put("/sets/lodgers/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
    ];
    cases.extend(errors.into_iter().map(|case| case.via("FindLodgerError")));
    cases
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [FindLodgerResponse::OPERATION],
            r#"
            GET | /sets/lodgers/{which} | FindLodgerResponse | Find a lodger. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            200 | success | Away | - | - | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | "Nobody lives there." | the detail | via FindLodgerError
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via FindLodgerError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via FindLodgerError
            "#,
        ),
        Declared::new(
            [PutLodger::OPERATION],
            r#"
            PUT | /sets/lodgers/{which} | PutLodger | Put a lodger up. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            409 | success | Conflict | application/problem+json | - | - | - | Conflict with the current state of the target; fix and resubmit.
            404 | success | NotFound | application/problem+json | - | - | "Nobody lives there." | the detail | via FindLodgerError
            401 | success | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via FindLodgerError
            403 | success | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via FindLodgerError
            "#,
        ),
    ]
}
