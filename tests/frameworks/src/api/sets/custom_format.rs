//! Custom error formats: for one handler, for a set, and for the whole crate `shared_errors`.

use api_responses::{DescribeResponses as _, Fault, Problem, api_responses};
use shared_errors::{
    ApiError, DbError, HealthError, HealthResponse, Missing, PoolError, VersionError, health,
};

use super::{Book, EMMA, LIBRARY_FAULT, emma, in_custom_format};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem, problem_with_detail};
use crate::extract::Selector;

/// The set has its own format, also when another crate includes it.
#[api_responses(
    #[problem = "https://example.com/problems/no-ink"]
    NoInk = 507: "The ink is \"out\".\n",
    errors = ApiError as "application/vnd.ink+json",
)]
#[derive(Clone)]
pub enum InkError {}

/// Copy a book.
#[api_responses(
    POST "/sets/prints/{selector}",
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
pub async fn copy(selector: Selector) -> Result<CopyResponse<Book>, CopyError> {
    Err(match selector.as_str() {
        "yes" => return Ok(CopyResponse::Ok(emma())),
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
#[api_responses(PUT "/sets/prints/{selector}", 200, 409, ..Missing, errors = ApiError)]
pub async fn reprint(selector: Selector) -> ReprintResponse<Book> {
    match selector.as_str() {
        "yes" => ReprintResponse::Ok(emma()),
        "moved" => ReprintResponse::Missing(Missing::MovedOut),
        "missing" => ReprintResponse::Missing(Missing::NotFound),
        _ => ReprintResponse::Conflict,
    }
}

/// Serves a handler of the crate `shared_errors`.
pub async fn get_health(selector: Selector) -> Result<HealthResponse<&'static str>, HealthError> {
    health(
        "well",
        match selector.as_str() {
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
    let post = |target| TestRequest::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<CopyError>(post(target), variant, status, content)
    };
    let bad = in_custom_format(r#"{"error":{"code":"bad_request","message":"Bad Request"}}"#);
    let missing =
        in_custom_format(r#"{"error":{"code":"not_found","message":"Nothing to copy."}}"#);
    let page = in_custom_format(r#"{"error":{"code":"page_missing","message":"Conflict"}}"#);
    let torn = in_custom_format(r#"{"error":{"code":"torn","message":"Glue it first."}}"#);
    let worded = problem_with_detail("Unprocessable Content", 422, "In words.");
    let dry = ExpectedContent::Complete(
        "application/vnd.ink+json",
        br#"{"error":{"code":"no-ink","message":"The ink is \"out\".\n"}}"#,
    );
    let versioned = "application/vnd.library.error+json; version=2";
    let old = ExpectedContent::Complete(
        versioned,
        br#"{"error":{"code":"not_acceptable","message":"Ask for version 2."}}"#,
    );
    let queued = ExpectedContent::WithId(
        versioned,
        r#"{"error":{"code":"service_unavailable","message":"Service Unavailable","id":"{id}"}}"#,
    );
    vec![
        Case::new::<CopyResponse>(post("/sets/prints/yes"), "Ok", 200, ExpectedContent::json(EMMA)),
        error("/sets/prints/bad", "BadRequest", 400, bad),
        error("/sets/prints/no", "NotFound", 404, missing),
        error("/sets/prints/page", "PageMissing", 409, page),
        error("/sets/prints/torn", "Torn", 409, torn),
        error("/sets/prints/burnt", "Gone", 410, ExpectedContent::Empty),
        error("/sets/prints/worded", "Worded", 422, worded),
        error("/sets/prints/unlucky", "InternalServerError", 500, LIBRARY_FAULT),
        error("/sets/prints/dry", "NoInk", 507, dry).via("InkError"),
        error("/sets/prints/old", "NotAcceptable", 406, old).via("VersionError"),
        error("/sets/prints/queued", "ServiceUnavailable", 503, queued).via("VersionError"),
    ]
}

fn reprint_cases() -> Vec<Case> {
    let put = |target, variant, status, content| {
        Case::new::<ReprintResponse>(TestRequest::new("PUT", target), variant, status, content)
    };
    let conflict = in_custom_format(r#"{"error":{"code":"conflict","message":"Conflict"}}"#);
    let never = problem_with_detail("Not Found", 404, "It was never here.");
    vec![
        put("/sets/prints/yes", "Ok", 200, ExpectedContent::json(EMMA)),
        put("/sets/prints/no", "Conflict", 409, conflict),
        put("/sets/prints/missing", "NotFound", 404, never).via("Missing"),
        put("/sets/prints/moved", "MovedOut", 410, problem(MOVED_OUT, "Moved out", 410, &[]))
            .via("Missing"),
    ]
}

fn health_cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let error = |target, variant, status, content| {
        Case::new::<HealthError>(get(target), variant, status, content)
    };
    let burning =
        in_custom_format(r#"{"error":{"code":"on-fire","message":"Leave by the stairs."}}"#);
    let unknown = in_custom_format(
        r#"{"error":{"code":"internal_server_error","message":"Internal Server Error"}}"#,
    );
    let well = get("/sets/health/yes");
    vec![
        Case::new::<HealthResponse<&str>>(well, "Ok", 200, ExpectedContent::json(r#""well""#)),
        error("/sets/health/burning", "OnFire", 503, burning),
        error("/sets/health/no", "InternalServerError", 500, unknown),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [CopyResponse::<Book>::OPERATION, CopyError::OPERATION],
            r#"
            POST | /sets/prints/{selector} | copy | Copy a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            400 | error | BadRequest | application/json | ApiError | - | - | The server does not process the request because of an apparent client error.
            404 | error | NotFound | application/json | ApiError | - | "Nothing to copy." | the detail
            409 | error | PageMissing | application/json | ApiError | - | - | The request conflicts with the current state of the resource.
            409 | error | Torn | application/json | ApiError | https://example.com/problems/torn | "Glue it first." | the detail
            410 | error | Gone | - | - | - | - | The resource was removed intentionally, and probably permanently.
            422 | error | Worded | application/problem+json | Problem | - | - | The media type and the syntax are correct, but the content cannot be processed.
            500 | error | InternalServerError | application/json | ApiError | - | - | An unexpected condition prevented the server from fulfilling the request.
            507 | error | NoInk | application/vnd.ink+json | ApiError | https://example.com/problems/no-ink | "The ink is \"out\".\n" | the detail | via InkError
            406 | error | NotAcceptable | application/vnd.library.error+json; version=2 | ApiError | - | "Ask for version 2." | the detail | via VersionError
            503 | error | ServiceUnavailable | application/vnd.library.error+json; version=2 | ApiError | - | - | The server is temporarily overloaded or under maintenance. | via VersionError
            "#,
        ),
        Described::new(
            [ReprintResponse::<Book>::OPERATION],
            r#"
            PUT | /sets/prints/{selector} | reprint | The same in one enum. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            409 | success | Conflict | application/json | ApiError | - | - | The request conflicts with the current state of the resource.
            404 | success | NotFound | application/problem+json | - | - | "It was never here." | the detail | via Missing
            410 | success | MovedOut | application/problem+json | - | https://example.com/problems/moved-out | - | The resource was removed intentionally, and probably permanently. | via Missing
            "#,
        ),
        Described::new(
            [HealthResponse::<&str>::OPERATION, HealthError::OPERATION],
            r#"
            GET | - | health | Report the health of the service. | # Errors\n\nFails if the service is not healthy or does not know.
            200 | success | Ok | application/json | &'static str | - | - | The request succeeded.
            503 | error | OnFire | application/json | ApiError | https://example.com/problems/on-fire | "Leave by the stairs." | the detail
            500 | error | InternalServerError | application/json | ApiError | - | - | An unexpected condition prevented the server from fulfilling the request.
            "#,
        ),
    ]
}
