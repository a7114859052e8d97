//! Errors in the format of the house: for one handler, for a set, and for the whole crate `house`.

use api_responses::{DescribeResponses as _, Fault, Problem, api_responses};
use house::{
    ApiError, DbError, HealthError, HealthResponse, Missing, PoolError, VersionError, health,
};

use super::{Book, EMMA, HOUSE_FAULT, emma, in_house};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, explained, problem};
use crate::framework::Which;

/// The format is that of the house, whichever crate the set is in.
#[api_responses(
    #[problem = "https://example.com/problems/no-ink"]
    NoInk = 507: "The ink is \"out\".\n",
    errors = ApiError as "application/vnd.ink+json",
)]
#[derive(Clone)]
pub(crate) enum InkError {}

/// Copy a book.
#[api_responses(
    POST "/sets/prints/{which}",
    200,
    400,
    404: "Nothing to copy.",
    PageMissing = 409,
    #[problem = "https://example.com/problems/torn"]
    Torn = 409: "Glue it first.",
    410: (),
    Worded = 422: Problem,
    #[from(DbError)]
    500: Fault,
    ..InkError,
    #[from(PoolError)]
    Version = ..VersionError,
    errors = ApiError,
)]
pub(crate) async fn copy(which: Which) -> Result<CopyResponse<Book>, CopyError> {
    Err(match which.as_str() {
        "yes" => return Ok(emma().into()),
        "no" => CopyError::NotFound,
        "page" => CopyError::PageMissing,
        "torn" => CopyError::Torn,
        "burnt" => CopyError::Gone,
        "worded" => CopyError::Worded("In words.".into()),
        "unlucky" => DbError::broken("paper jam").into(),
        "dry" => InkError::NoInk.into(),
        "old" => VersionError::NotAcceptable.into(),
        "queued" => PoolError { waiting: "copier".to_owned() }.into(),
        _ => CopyError::BadRequest,
    })
}

/// The same in one enum.
#[api_responses(PUT "/sets/prints/{which}", 200, 409, ..Missing, errors = ApiError)]
pub(crate) async fn reprint(which: Which) -> ReprintResponse<Book> {
    match which.as_str() {
        "yes" => emma().into(),
        "moved" => ReprintResponse::Missing(Missing::MovedOut),
        "missing" => ReprintResponse::Missing(Missing::NotFound),
        _ => ReprintResponse::Conflict,
    }
}

/// What the house declares is served here.
pub(crate) async fn get_health(which: Which) -> Result<HealthResponse<&'static str>, HealthError> {
    health(
        "well",
        match which.as_str() {
            "yes" => Ok(true),
            "burning" => Ok(false),
            _ => Err(DbError::broken("nobody at home")),
        },
    )
}

pub(super) fn cases() -> Vec<Case> {
    [copy_cases(), reprint_cases(), health_cases()].concat()
}

const MOVED_OUT: &str = "https://example.com/problems/moved-out";

fn copy_cases() -> Vec<Case> {
    let post = |target| Question::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<CopyError>(post(target), variant, status, content)
    };
    let bad = in_house(r#"{"error":{"code":"bad_request","message":"Bad Request"}}"#);
    let missing = in_house(r#"{"error":{"code":"not_found","message":"Nothing to copy."}}"#);
    let page = in_house(r#"{"error":{"code":"page_missing","message":"Conflict"}}"#);
    let torn = in_house(r#"{"error":{"code":"torn","message":"Glue it first."}}"#);
    let worded = explained("Unprocessable Content", 422, "In words.");
    let dry = Expected::Whole(
        "application/vnd.ink+json",
        br#"{"error":{"code":"no-ink","message":"The ink is \"out\".\n"}}"#,
    );
    let versioned = "application/vnd.house.error+json; version=2";
    let old = Expected::Whole(
        versioned,
        br#"{"error":{"code":"not_acceptable","message":"Ask for version 2."}}"#,
    );
    let queued = Expected::WithId(
        versioned,
        r#"{"error":{"code":"service_unavailable","message":"Service Unavailable","id":"{id}"}}"#,
    );
    vec![
        Case::new::<CopyResponse>(post("/sets/prints/yes"), "Ok", 200, Expected::json(EMMA)),
        error("/sets/prints/bad", "BadRequest", 400, bad),
        error("/sets/prints/no", "NotFound", 404, missing),
        error("/sets/prints/page", "PageMissing", 409, page),
        error("/sets/prints/torn", "Torn", 409, torn),
        error("/sets/prints/burnt", "Gone", 410, Expected::Nothing),
        error("/sets/prints/worded", "Worded", 422, worded),
        error("/sets/prints/unlucky", "InternalServerError", 500, HOUSE_FAULT),
        error("/sets/prints/dry", "NoInk", 507, dry).via("InkError"),
        error("/sets/prints/old", "NotAcceptable", 406, old).via("VersionError"),
        error("/sets/prints/queued", "ServiceUnavailable", 503, queued).via("VersionError"),
    ]
}

fn reprint_cases() -> Vec<Case> {
    let put = |target, variant, status, content| {
        Case::new::<ReprintResponse>(Question::new("PUT", target), variant, status, content)
    };
    let conflict = in_house(r#"{"error":{"code":"conflict","message":"Conflict"}}"#);
    let never = explained("Not Found", 404, "It was never here.");
    vec![
        put("/sets/prints/yes", "Ok", 200, Expected::json(EMMA)),
        put("/sets/prints/no", "Conflict", 409, conflict),
        put("/sets/prints/missing", "NotFound", 404, never).via("Missing"),
        put("/sets/prints/moved", "MovedOut", 410, problem(MOVED_OUT, "Moved out", 410, &[]))
            .via("Missing"),
    ]
}

fn health_cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let error = |target, variant, status, content| {
        Case::new::<HealthError>(get(target), variant, status, content)
    };
    let burning = in_house(r#"{"error":{"code":"on-fire","message":"Leave by the stairs."}}"#);
    let unknown =
        in_house(r#"{"error":{"code":"internal_server_error","message":"Internal Server Error"}}"#);
    let well = get("/sets/health/yes");
    vec![
        Case::new::<HealthResponse<&str>>(well, "Ok", 200, Expected::json(r#""well""#)),
        error("/sets/health/burning", "OnFire", 503, burning),
        error("/sets/health/no", "InternalServerError", 500, unknown),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [CopyResponse::<Book>::OPERATION, CopyError::OPERATION],
            r#"
            POST | /sets/prints/{which} | copy | Copy a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            400 | error | BadRequest | application/json | ApiError | - | - | The server will not process the request because of a perceived client error.
            404 | error | NotFound | application/json | ApiError | - | "Nothing to copy." | the detail
            409 | error | PageMissing | application/json | ApiError | - | - | Conflict with the current state of the target; fix and resubmit.
            409 | error | Torn | application/json | ApiError | https://example.com/problems/torn | "Glue it first." | the detail
            410 | error | Gone | - | - | - | - | Intentionally gone, likely for good.
            422 | error | Worded | application/problem+json | Problem | - | - | Media type understood and syntax correct, but the instructions cannot be processed.
            500 | error | InternalServerError | application/json | ApiError | - | - | Unexpected condition prevented fulfilling the request.
            507 | error | NoInk | application/vnd.ink+json | ApiError | https://example.com/problems/no-ink | "The ink is \"out\".\n" | the detail | via InkError
            406 | error | NotAcceptable | application/vnd.house.error+json; version=2 | ApiError | - | "Ask for version 2." | the detail | via VersionError
            503 | error | ServiceUnavailable | application/vnd.house.error+json; version=2 | ApiError | - | - | Temporary overload or maintenance. | via VersionError
            "#,
        ),
        Declared::new(
            [ReprintResponse::<Book>::OPERATION],
            r#"
            PUT | /sets/prints/{which} | reprint | The same in one enum. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            409 | success | Conflict | application/json | ApiError | - | - | Conflict with the current state of the target; fix and resubmit.
            404 | success | NotFound | application/problem+json | - | - | "It was never here." | the detail | via Missing
            410 | success | MovedOut | application/problem+json | - | https://example.com/problems/moved-out | - | Intentionally gone, likely for good. | via Missing
            "#,
        ),
        Declared::new(
            [HealthResponse::<&str>::OPERATION, HealthError::OPERATION],
            r#"
            GET | - | health | Say how the house is. | # Errors\n\nFails when it is not well, or when nobody knows.
            200 | success | Ok | application/json | &'static str | - | - | The request succeeded; the content depends on the method.
            503 | error | OnFire | application/json | ApiError | https://example.com/problems/on-fire | "Leave by the stairs." | the detail
            500 | error | InternalServerError | application/json | ApiError | - | - | Unexpected condition prevented fulfilling the request.
            "#,
        ),
    ]
}
