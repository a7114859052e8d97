//! Header values of every kind, in variants of every form.

use std::collections::BTreeMap;

use api_responses::header::{Link, ToHeaderValue};
use api_responses::http::HeaderValue;
use api_responses::{Body, DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// A handwritten type of values.
pub struct Shelf(HeaderValue);

impl Shelf {
    fn new(row: char, number: u8) -> Option<Self> {
        HeaderValue::try_from(format!("{row}{number}")).ok().map(Self)
    }
}

impl ToHeaderValue for Shelf {
    fn to_header_value(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// List books.
#[api_responses(
    GET "/lists/{selector}",
    200 {
        "x-total-count": u64,
        link: Vec<Link>,
        set_cookie: Vec<HeaderValue>,
        r#type: Option<bool>,
        "X-Shelf": Shelf,
        "x-offset": i8,
        server_timing = "db;dur=1, \"\"",
        "x-empty" = "",
    },
    Csv = 200: Body as "text/csv" { content_disposition = "attachment; filename=\"a b.csv\"" },
    Empty = 200: () { "x-total-count": u64 },
    204 { "x-total-count": u64 },
    400: () { "x-request-id": u32 },
    404: "No list." { "x-request-id": u32 },
    403: String as "text/plain" { "x-request-id": Box<u32> },
    410: Book { "x-request-id": Option<Vec<u32>> },
    #[problem = "/problems/odd"]
    Odd = 422: Problem { "x-request-id": u32, "x-odd" = "yes" },
)]
pub async fn list(selector: Selector) -> Result<ListResponse<BTreeMap<u8, Book>>, ListError> {
    let links = ["/lists/1", "/lists/3"].into_iter().zip(["prev", "next"]);
    let links = links.filter_map(|(target, relation)| Link::new(target, relation).ok());
    Err(match selector.as_str() {
        "full" => {
            return Ok(ListResponse::Ok {
                x_total_count: 1,
                link: links.collect(),
                set_cookie: vec![
                    HeaderValue::from_static("a=b; Path=/"),
                    HeaderValue::from_static("c=d, e"),
                ],
                r#type: Some(false),
                x_shelf: Shelf::new('b', 7).ok_or(ListError::NotFound { x_request_id: 2 })?,
                x_offset: -1,
                body: BTreeMap::from([(1, emma())]),
            });
        }
        "bare" => {
            return Ok(ListResponse::Ok {
                x_total_count: 0,
                link: links.take(1).reduce(Link::with_link).into_iter().collect(),
                set_cookie: vec![HeaderValue::from_static("")],
                r#type: None,
                x_shelf: Shelf::new('a', 0).ok_or(ListError::NotFound { x_request_id: 2 })?,
                x_offset: i8::MIN,
                body: BTreeMap::new(),
            });
        }
        "csv" => return Ok(ListResponse::Csv(Body::from("Emma,474\r\n"))),
        "empty" => return Ok(ListResponse::Empty { x_total_count: 0 }),
        "none" => return Ok(ListResponse::NoContent { x_total_count: 0 }),
        "bad" => ListError::BadRequest { x_request_id: 1 },
        "conflict" => ListError::Forbidden { x_request_id: Box::new(3), body: "Both.".to_owned() },
        "gone" => ListError::Gone { x_request_id: None, body: emma() },
        "long-gone" => ListError::Gone { x_request_id: Some(vec![4, 5]), body: emma() },
        "odd" => ListError::Odd { x_request_id: 6, body: Problem::from("It is odd.") },
        _ => ListError::NotFound { x_request_id: 2 },
    })
}

/// Errors of several endpoints.
#[api_responses(
    403 { "x-member" = "no" },
    503: Problem { retry_after: u32 },
)]
pub enum DeskError {}

/// What the desk says.
#[api_responses(
    GET "/desks/{selector}",
    200: Book { "x-desk": u8 },
    Silent = 200: () { "x-desk": u8, "x-silent" = "yes" },
)]
pub enum DeskAnswer {}

/// Ask the desk.
#[api_responses(GET "/desks/{selector}", 200, 403, 503)]
pub async fn ask_desk(selector: Selector) -> Result<DeskAnswer, DeskError> {
    match selector.as_str() {
        "one" => Ok(DeskAnswer::Ok { x_desk: 1, body: emma() }),
        "two" => Ok(DeskAnswer::Silent { x_desk: 2 }),
        "closed" => Err(DeskError::ServiceUnavailable { retry_after: 5, body: Problem::new() }),
        _ => Err(DeskError::Forbidden),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type List = ListResponse<BTreeMap<u8, Book>>;
    use ExpectedContent::{Complete, Empty};
    let get = |target| TestRequest::new("GET", target);
    let error = |target, variant, status, content| {
        Case::new::<ListError>(get(target), variant, status, content)
    };
    let constant =
        |case: Case| case.with_field("server-timing", "db;dur=1, \"\"").with_field("x-empty", "");
    let odd =
        crate::expected::problem("/problems/odd", "Odd", 422, &[("detail", "It is odd.".into())]);
    let full = ExpectedContent::json(r#"{"1":{"title":"Emma","pages":474}}"#);
    vec![
        constant(Case::new::<List>(get("/lists/full"), "Ok", 200, full))
            .with_field("x-total-count", "1")
            .with_field("link", "</lists/1>; rel=\"prev\"")
            .with_field("link", "</lists/3>; rel=\"next\"")
            .with_field("set-cookie", "a=b; Path=/")
            .with_field("set-cookie", "c=d, e")
            .with_field("type", "false")
            .with_field("x-shelf", "b7")
            .with_field("x-offset", "-1"),
        constant(Case::new::<List>(get("/lists/bare"), "Ok", 200, ExpectedContent::json("{}")))
            .with_field("x-total-count", "0")
            .with_field("link", "</lists/1>; rel=\"prev\"")
            .with_field("set-cookie", "")
            .with_field("x-shelf", "a0")
            .with_field("x-offset", "-128"),
        Case::new::<List>(get("/lists/csv"), "Csv", 200, Complete("text/csv", b"Emma,474\r\n"))
            .with_field("content-disposition", "attachment; filename=\"a b.csv\""),
        Case::new::<List>(get("/lists/empty"), "Empty", 200, Empty)
            .with_field("x-total-count", "0"),
        Case::new::<List>(get("/lists/none"), "NoContent", 204, Empty)
            .with_field("x-total-count", "0"),
        error("/lists/bad", "BadRequest", 400, Empty).with_field("x-request-id", "1"),
        error("/lists/no", "NotFound", 404, problem_with_detail("Not Found", 404, "No list."))
            .with_field("x-request-id", "2"),
        error("/lists/conflict", "Forbidden", 403, Complete("text/plain", b"Both."))
            .with_field("x-request-id", "3"),
        error("/lists/gone", "Gone", 410, ExpectedContent::json(EMMA)),
        error("/lists/long-gone", "Gone", 410, ExpectedContent::json(EMMA))
            .with_field("x-request-id", "4")
            .with_field("x-request-id", "5"),
        error("/lists/odd", "Odd", 422, odd)
            .with_field("x-request-id", "6")
            .with_field("x-odd", "yes"),
        Case::new::<DeskAnswer>(get("/desks/one"), "Ok", 200, ExpectedContent::json(EMMA))
            .with_field("x-desk", "1"),
        Case::new::<DeskAnswer>(get("/desks/two"), "Silent", 200, Empty)
            .with_field("x-desk", "2")
            .with_field("x-silent", "yes"),
        Case::new::<DeskError>(
            get("/desks/closed"),
            "ServiceUnavailable",
            503,
            problem_without_detail("Service Unavailable", 503),
        )
        .with_field("retry-after", "5"),
        Case::new::<DeskError>(
            get("/desks/no"),
            "Forbidden",
            403,
            problem_without_detail("Forbidden", 403),
        )
        .with_field("x-member", "no"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [ListResponse::<BTreeMap<u8, Book>>::OPERATION, ListError::OPERATION],
            r#"
            GET | /lists/{selector} | list | List books. | -
            200 | success | Ok | application/json | BTreeMap<u8, Book> | - | - | The request succeeded. | X-Total-Count: u64 | Link: Vec<Link> | Set-Cookie: Vec<HeaderValue> | Type?: Option<bool> | X-Shelf: Shelf | X-Offset: i8 | Server-Timing = "db;dur=1, \"\"" | X-Empty = ""
            200 | success | Csv | text/csv | Body | - | - | The request succeeded. | Content-Disposition = "attachment; filename=\"a b.csv\""
            200 | success | Empty | - | - | - | - | The request succeeded. | X-Total-Count: u64
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send. | X-Total-Count: u64
            400 | error | BadRequest | - | - | - | - | The server does not process the request because of an apparent client error. | X-Request-Id: u32
            404 | error | NotFound | application/problem+json | - | - | "No list." | the detail | X-Request-Id: u32
            403 | error | Forbidden | text/plain | String | - | - | The server understood the request and refuses to fulfill it. | X-Request-Id: Box<u32>
            410 | error | Gone | application/json | Book | - | - | The resource was removed intentionally, and probably permanently. | X-Request-Id?: Option<Vec<u32>>
            422 | error | Odd | application/problem+json | Problem | /problems/odd | - | The media type and the syntax are correct, but the content cannot be processed. | X-Request-Id: u32 | X-Odd = "yes"
            "#,
        ),
        Described::new(
            [DeskError::OPERATION],
            r#"
            - | - | DeskError | Errors of several endpoints. | -
            403 | error | Forbidden | application/problem+json | - | - | - | The server understood the request and refuses to fulfill it. | X-Member = "no"
            503 | error | ServiceUnavailable | application/problem+json | Problem | - | - | The server is temporarily overloaded or under maintenance. | Retry-After: u32
            "#,
        ),
        Described::new(
            [DeskAnswer::OPERATION],
            r#"
            GET | /desks/{selector} | DeskAnswer | What the desk says. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded. | X-Desk: u8
            200 | success | Silent | - | - | - | - | The request succeeded. | X-Desk: u8 | X-Silent = "yes"
            "#,
        ),
    ]
}
