//! Empty enums that the attribute fills: responses of a method in an `impl` block, and shared errors.

use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{
    Case, ExpectedContent, problem, problem_with_detail, problem_without_detail,
};
use crate::extract::Selector;

/// What a room holds.
#[api_responses(GET "/rooms/{selector}", 200: Book, Empty = 200: (), 404)]
#[derive(Clone)]
pub enum GetRoom {}

pub struct Rooms;

impl Rooms {
    pub async fn get(selector: Selector) -> GetRoom {
        match selector.as_str() {
            "one" => GetRoom::Ok(emma()),
            "two" => GetRoom::Empty,
            _ => GetRoom::NotFound,
        }
    }
}

/// Who may not come in.
#[api_responses(
    403: "Members only.",
    #[problem = "/problems/suspended"]
    Suspended = 403: Problem,
    500,
)]
pub enum AccessError {}

fn admit(who: &str) -> Result<(), AccessError> {
    match who {
        "member" => Ok(()),
        "suspended" => Err(AccessError::Suspended(Problem::new().with_extension("days", 3))),
        "ghost" => Err(AccessError::InternalServerError),
        _ => Err(AccessError::Forbidden),
    }
}

/// Open the vault.
#[api_responses(GET "/vault/{selector}", 200, 403, 500)]
pub async fn open_vault(selector: Selector) -> Result<OpenVaultResponse<Book>, AccessError> {
    admit(selector.as_str())?;
    Ok(OpenVaultResponse::Ok(emma()))
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let missing = problem_without_detail("Not Found", 404);
    let suspended = problem("/problems/suspended", "Suspended", 403, &[("days", 3.into())]);
    let stranger = problem_with_detail("Forbidden", 403, "Members only.");
    let broken = problem_without_detail("Internal Server Error", 500);
    vec![
        Case::new::<GetRoom>(get("/rooms/one"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<GetRoom>(get("/rooms/two"), "Empty", 200, ExpectedContent::Empty),
        Case::new::<GetRoom>(get("/rooms/no"), "NotFound", 404, missing),
        Case::new::<OpenVaultResponse<Book>>(
            get("/vault/member"),
            "Ok",
            200,
            ExpectedContent::json(EMMA),
        ),
        Case::new::<AccessError>(get("/vault/stranger"), "Forbidden", 403, stranger),
        Case::new::<AccessError>(get("/vault/suspended"), "Suspended", 403, suspended),
        Case::new::<AccessError>(get("/vault/ghost"), "InternalServerError", 500, broken),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [GetRoom::OPERATION],
            "
            GET | /rooms/{selector} | GetRoom | What a room holds. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            200 | success | Empty | - | - | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [AccessError::OPERATION],
            r#"
            - | - | AccessError | Who may not come in. | -
            403 | error | Forbidden | application/problem+json | - | - | "Members only." | the detail
            403 | error | Suspended | application/problem+json | Problem | /problems/suspended | - | The server understood the request and refuses to fulfill it.
            500 | error | InternalServerError | application/problem+json | - | - | - | An unexpected condition prevented the server from fulfilling the request.
            "#,
        ),
        Described::new(
            [OpenVaultResponse::<Book>::OPERATION],
            "
            GET | /vault/{selector} | open_vault | Open the vault. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            403 | claim | - | - | - | - | - | The server understood the request and refuses to fulfill it.
            500 | claim | - | - | - | - | - | An unexpected condition prevented the server from fulfilling the request.
            ",
        ),
    ]
}
