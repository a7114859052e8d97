//! Methods in `impl` blocks and traits. Enums cannot be placed there: the attribute fills empty enums
//! elsewhere.

use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::AuthError;

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, LIBRARY_FORBIDDEN, LIBRARY_UNAUTHORIZED, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Why there is no lodger.
#[api_responses(404: "Nobody lives there.", ..AuthError)]
pub enum FindLodgerError {}

/// Find a lodger.
#[api_responses(
    GET "/sets/lodgers/{selector}",
    200: Book,
    Away = 200: (),
    #[err]
    ..FindLodgerError,
)]
pub enum FindLodgerResponse {}

/// Put a lodger up.
#[api_responses(PUT "/sets/lodgers/{selector}", 200: Book, 409, ..FindLodgerError)]
pub enum PutLodger {}

pub struct Lodgers;

impl Lodgers {
    pub async fn find(selector: Selector) -> Result<FindLodgerResponse, FindLodgerError> {
        let User = guard(selector.as_str())?;
        match selector.as_str() {
            "yes" => Ok(FindLodgerResponse::Ok(emma())),
            "away" => Ok(FindLodgerResponse::Away),
            _ => Err(FindLodgerError::NotFound),
        }
    }
}

/// The type selects the handler.
pub trait Lodging {
    fn put_up(selector: Selector) -> impl Future<Output = PutLodger>;
}

impl Lodging for Lodgers {
    async fn put_up(selector: Selector) -> PutLodger {
        match selector.as_str() {
            "yes" => PutLodger::Ok(emma()),
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
        Case::new::<FindLodgerResponse>(TestRequest::new("GET", target), variant, status, content)
    };
    let put = |target, variant, status, content| {
        Case::new::<PutLodger>(TestRequest::new("PUT", target), variant, status, content)
    };
    let nobody = || problem_with_detail("Not Found", 404, "Nobody lives there.");
    let json = || ExpectedContent::json(EMMA);
    let mut cases = vec![
        get("/sets/lodgers/yes", "Ok", 200, json()),
        get("/sets/lodgers/away", "Away", 200, ExpectedContent::Empty),
        put("/sets/lodgers/yes", "Ok", 200, json()),
        put("/sets/lodgers/full", "Conflict", 409, problem_without_detail("Conflict", 409)),
    ];
    let errors = [
        get("/sets/lodgers/no", "NotFound", 404, nobody()),
        get("/sets/lodgers/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN),
        get("/sets/lodgers/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        put("/sets/lodgers/no", "NotFound", 404, nobody()),
        put("/sets/lodgers/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN),
        put("/sets/lodgers/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
    ];
    cases.extend(errors.into_iter().map(|case| case.via("FindLodgerError")));
    cases
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [FindLodgerResponse::OPERATION],
            r#"
            GET | /sets/lodgers/{selector} | FindLodgerResponse | Find a lodger. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            200 | success | Away | - | - | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | "Nobody lives there." | the detail | via FindLodgerError
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via FindLodgerError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via FindLodgerError
            "#,
        ),
        Described::new(
            [PutLodger::OPERATION],
            r#"
            PUT | /sets/lodgers/{selector} | PutLodger | Put a lodger up. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            409 | success | Conflict | application/problem+json | - | - | - | The request conflicts with the current state of the resource.
            404 | success | NotFound | application/problem+json | - | - | "Nobody lives there." | the detail | via FindLodgerError
            401 | success | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via FindLodgerError
            403 | success | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via FindLodgerError
            "#,
        ),
    ]
}
