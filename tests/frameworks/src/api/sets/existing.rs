//! Error enums with variants of their own: as the error type, included, and in a custom format.

use std::error::Error;
use std::io;

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, Problem, api_responses};
use serde::Serialize;
use shared_errors::{ApiError, Missing};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{
    Case, ExpectedContent, problem, problem_with_detail, problem_without_detail,
};
use crate::extract::Selector;

/// What the database does not tell clients.
#[derive(Debug, thiserror::Error)]
#[error("the seats cannot be read")]
pub struct SeatsUnread(#[source] io::Error);

#[derive(Debug, Serialize)]
pub struct OtherSeats {
    free: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
#[api_responses]
pub enum SeatError {
    /// There is no such row.
    #[error("row {0} is not in this room")]
    #[api_responses(404: Display)]
    NoSuchRow(u8),
    #[error("seat {seat} is taken by Emma")]
    #[api_responses(#[problem = "/problems/taken"] 409: "The seat is taken.")]
    Taken { seat: u8 },
    #[error("other seats are free")]
    #[api_responses(410: OtherSeats)]
    Moved(Box<OtherSeats>),
    #[error("not a seat")]
    #[api_responses(422: Problem { content_language = "en" })]
    NoSeat(Problem),
    #[error("slow down")]
    #[api_responses(429 { retry_after, "x-seats" })]
    TooMany { retry_after: Option<RetryAfter>, x_seats: u32, internal: &'static str },
    #[error(transparent)]
    #[api_responses(500)]
    Unread(#[from] SeatsUnread),
    #[error("the hall is closed")]
    #[api_responses(503: "Come back later." { retry_after = "60" })]
    Closed(#[source] io::Error),
    #[error("no room for row {0}")]
    #[api_responses(507: ())]
    Full(u8),
}

impl SeatError {
    fn of(selector: &str) -> Option<Self> {
        Some(match selector {
            "row" => SeatError::NoSuchRow(7),
            "taken" => SeatError::Taken { seat: 3 },
            "moved" => SeatError::Moved(Box::new(OtherSeats { free: vec![1, 2] })),
            "none" => SeatError::NoSeat("Not a number.".into()),
            "many" => {
                let retry_after = Some(RetryAfter::seconds(30));
                SeatError::TooMany { retry_after, x_seats: 2, internal: "the second today" }
            }
            "unread" => SeatsUnread(io::Error::other("the cable is torn")).into(),
            "closed" => SeatError::Closed(io::Error::other("the key is lost")),
            "full" => SeatError::Full(93),
            _ => return None,
        })
    }
}

/// Find a seat.
#[api_responses(GET "/sets/seats/{selector}", 200, ..SeatError)]
pub async fn find_seat(selector: Selector) -> Result<FindSeatResponse<Book>, SeatError> {
    SeatError::of(selector.as_str()).map_or_else(|| Ok(FindSeatResponse::Ok(emma())), Err)
}

/// An error that holds sets.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum TicketError {
    #[error(transparent)]
    #[api_responses(..SeatError)]
    Seat(#[from] SeatError),
    #[error("nothing there")]
    #[api_responses(..Missing)]
    Missing {
        #[source]
        missing: Missing,
    },
    #[error("not paid")]
    #[api_responses(402)]
    NotPaid,
}

/// Buy a ticket.
#[api_responses(POST "/sets/tickets/{selector}", 200, 403: "Not you.", ..TicketError)]
pub async fn buy_ticket(selector: Selector) -> Result<BuyTicketResponse<Book>, BuyTicketError> {
    let selector = selector.as_str();
    if let Some(error) = SeatError::of(selector) {
        Err(TicketError::from(error))?;
    }
    match selector {
        "free" => Err(TicketError::NotPaid)?,
        "gone" => Err(TicketError::Missing { missing: Missing::NotFound })?,
        "moved-out" => Err(TicketError::Missing { missing: Missing::MovedOut })?,
        "stranger" => Err(BuyTicketError::Forbidden),
        _ => Ok(BuyTicketResponse::Ok(emma())),
    }
}

#[api_responses(errors = ApiError)]
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    #[error("no play is called {0}")]
    #[api_responses(404: Display)]
    NoSuchPlay(&'static str),
    #[error("Hamlet was cancelled")]
    #[api_responses(410: "It was cancelled.")]
    Cancelled,
    #[error("the program cannot be read")]
    #[api_responses(500)]
    Unread(#[from] Box<dyn Error + Send + Sync>),
}

/// Read the program.
#[api_responses(GET "/sets/programs/{selector}", 200, ..ProgramError)]
pub async fn get_program(selector: Selector) -> Result<GetProgramResponse<Book>, GetProgramError> {
    Err(match selector.as_str() {
        "play" => ProgramError::NoSuchPlay("Ubu").into(),
        "cancelled" => ProgramError::Cancelled.into(),
        "unread" => ProgramError::from(Box::<dyn Error + Send + Sync>::from("torn page")).into(),
        _ => return Ok(GetProgramResponse::Ok(emma())),
    })
}

pub(super) fn cases() -> Vec<Case> {
    [seats(), tickets(), programs()].concat()
}

/// Each variant of `SeatError`: the last segment of the target, the name, the code, the content, and fields.
fn of_seats() -> Vec<(&'static str, &'static str, u16, ExpectedContent, Fields)> {
    let taken = [("detail", "The seat is taken.".into())];
    let closed = ExpectedContent::WithId(
        "application/problem+json",
        concat!(
            r#"{"type":"about:blank","title":"Service Unavailable","status":503,"#,
            r#""detail":"Come back later.","instance":"{id}"}"#
        ),
    );
    vec![
        (
            "row",
            "NoSuchRow",
            404,
            problem_with_detail("Not Found", 404, "row 7 is not in this room"),
            &[],
        ),
        ("taken", "Taken", 409, problem("/problems/taken", "Taken", 409, &taken), &[]),
        ("moved", "Moved", 410, ExpectedContent::json(r#"{"free":[1,2]}"#), &[]),
        (
            "none",
            "NoSeat",
            422,
            problem_with_detail("Unprocessable Content", 422, "Not a number."),
            &[("content-language", "en")],
        ),
        (
            "many",
            "TooMany",
            429,
            problem_without_detail("Too Many Requests", 429),
            &[("cache-control", "no-store"), ("retry-after", "30"), ("x-seats", "2")],
        ),
        ("unread", "Unread", 500, ExpectedContent::fault(), &[]),
        ("closed", "Closed", 503, closed, &[("retry-after", "60")]),
        ("full", "Full", 507, ExpectedContent::Empty, &[]),
    ]
}

type Fields = &'static [(&'static str, &'static str)];

fn with_fields(case: Case, fields: Fields) -> Case {
    fields.iter().fold(case, |case, (name, value)| case.with_field(name, value))
}

fn target(resource: &str, selector: &str) -> &'static str {
    format!("/sets/{resource}/{selector}").leak()
}

fn seats() -> Vec<Case> {
    let found = TestRequest::new("GET", "/sets/seats/first");
    let mut cases =
        vec![Case::new::<FindSeatResponse>(found, "Ok", 200, ExpectedContent::json(EMMA))];
    for (selector, variant, status, content, fields) in of_seats() {
        let request = TestRequest::new("GET", target("seats", selector));
        let case = Case::new::<FindSeatResponse>(request, variant, status, content);
        cases.push(with_fields(case.via("SeatError"), fields));
    }
    cases
}

fn tickets() -> Vec<Case> {
    let post = |selector| TestRequest::new("POST", target("tickets", selector));
    let error = |selector, variant, status, content| {
        Case::new::<BuyTicketError>(post(selector), variant, status, content)
    };
    let never = problem_with_detail("Not Found", 404, "It was never here.");
    let moved = problem("https://example.com/problems/moved-out", "Moved out", 410, &[]);
    let mut cases = vec![
        Case::new::<BuyTicketResponse>(post("first"), "Ok", 200, ExpectedContent::json(EMMA)),
        error("stranger", "Forbidden", 403, problem_with_detail("Forbidden", 403, "Not you.")),
        error("free", "NotPaid", 402, problem_without_detail("Payment Required", 402))
            .via("TicketError"),
        error("gone", "NotFound", 404, never).via("TicketError"),
        error("moved-out", "MovedOut", 410, moved).via("TicketError"),
    ];
    for (selector, variant, status, content, fields) in of_seats() {
        let case = error(selector, variant, status, content).via("TicketError");
        cases.push(with_fields(case, fields));
    }
    cases
}

fn programs() -> Vec<Case> {
    let get = |selector| TestRequest::new("GET", target("programs", selector));
    let error = |selector, variant, status, content| {
        let case = Case::new::<GetProgramError>(get(selector), variant, status, content);
        case.via("ProgramError")
    };
    let text = r#"{"error":{"code":"no_such_play","message":"no play is called Ubu"}}"#;
    let cancelled = r#"{"error":{"code":"cancelled","message":"It was cancelled."}}"#;
    let unread = ExpectedContent::WithId(
        "application/json",
        r#"{"error":{"code":"unread","message":"Internal Server Error","id":"{id}"}}"#,
    );
    vec![
        Case::new::<GetProgramResponse>(get("all"), "Ok", 200, ExpectedContent::json(EMMA)),
        error("play", "NoSuchPlay", 404, ExpectedContent::json(text)),
        error("cancelled", "Cancelled", 410, ExpectedContent::json(cancelled)),
        error("unread", "Unread", 500, unread),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [FindSeatResponse::<Book>::OPERATION],
            r#"
            GET | /sets/seats/{selector} | find_seat | Find a seat. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NoSuchRow | application/problem+json | - | - | - | There is no such row. | via SeatError
            409 | error | Taken | application/problem+json | - | /problems/taken | "The seat is taken." | the detail | via SeatError
            410 | error | Moved | application/json | OtherSeats | - | - | The resource was removed intentionally, and probably permanently. | via SeatError
            422 | error | NoSeat | application/problem+json | Problem | - | - | The media type and the syntax are correct, but the content cannot be processed. | Content-Language = "en" | via SeatError
            429 | error | TooMany | application/problem+json | - | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After?: Option<RetryAfter> | X-Seats: u32 | Cache-Control = "no-store" | via SeatError
            500 | error | Unread | application/problem+json | - | - | - | An unexpected condition prevented the server from fulfilling the request. | via SeatError
            503 | error | Closed | application/problem+json | - | - | "Come back later." | the detail | Retry-After = "60" | via SeatError
            507 | error | Full | - | - | - | - | The server cannot store the representation that completes the request. | via SeatError
            "#,
        ),
        Described::new(
            [BuyTicketResponse::<Book>::OPERATION, BuyTicketError::OPERATION],
            r#"
            POST | /sets/tickets/{selector} | buy_ticket | Buy a ticket. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            403 | error | Forbidden | application/problem+json | - | - | "Not you." | the detail
            402 | error | NotPaid | application/problem+json | - | - | - | Reserved for future use. | via TicketError
            404 | error | NoSuchRow | application/problem+json | - | - | - | There is no such row. | via TicketError
            409 | error | Taken | application/problem+json | - | /problems/taken | "The seat is taken." | the detail | via TicketError
            410 | error | Moved | application/json | OtherSeats | - | - | The resource was removed intentionally, and probably permanently. | via TicketError
            422 | error | NoSeat | application/problem+json | Problem | - | - | The media type and the syntax are correct, but the content cannot be processed. | Content-Language = "en" | via TicketError
            429 | error | TooMany | application/problem+json | - | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After?: Option<RetryAfter> | X-Seats: u32 | Cache-Control = "no-store" | via TicketError
            500 | error | Unread | application/problem+json | - | - | - | An unexpected condition prevented the server from fulfilling the request. | via TicketError
            503 | error | Closed | application/problem+json | - | - | "Come back later." | the detail | Retry-After = "60" | via TicketError
            507 | error | Full | - | - | - | - | The server cannot store the representation that completes the request. | via TicketError
            404 | error | NotFound | application/problem+json | - | - | "It was never here." | the detail | via TicketError
            410 | error | MovedOut | application/problem+json | - | https://example.com/problems/moved-out | - | The resource was removed intentionally, and probably permanently. | via TicketError
            "#,
        ),
        Described::new(
            [GetProgramResponse::<Book>::OPERATION, GetProgramError::OPERATION],
            r#"
            GET | /sets/programs/{selector} | get_program | Read the program. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NoSuchPlay | application/json | ApiError | - | - | The resource was not found, or the server does not disclose that it exists. | via ProgramError
            410 | error | Cancelled | application/json | ApiError | - | "It was cancelled." | the detail | via ProgramError
            500 | error | Unread | application/json | ApiError | - | - | An unexpected condition prevented the server from fulfilling the request. | via ProgramError
            "#,
        ),
    ]
}
