//! Header fields that name the alternative to a refused request: `Allow`, `Upgrade`, `Accept-Patch`
//! (RFC 9110 §15.5.6, §15.5.22; RFC 5789 §2.2).

use api_responses::header::{AcceptPatch, Allow, Link, Upgrade};
use api_responses::http_semantics::Method;
use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Change a cover.
#[api_responses(
    PATCH "/covers/{selector}",
    204,
    405,
    Fixed = 405: "Covers stay." { allow = "GET, HEAD" },
    415,
    #[allow(http::discouraged)]
    426,
    451: Problem { link: Vec<Link> },
)]
pub async fn change_cover(selector: Selector) -> Result<ChangeCoverResponse, ChangeCoverError> {
    use ChangeCoverError as Refused;
    let json = AcceptPatch::new(["application/json", "text/plain;charset=utf-8"]);
    let protocols = Upgrade::new("HTTP/3.0, websocket");
    Err(match (selector.as_str(), json, protocols) {
        ("changed", ..) => return Ok(ChangeCoverResponse::NoContent),
        ("get", ..) => Refused::MethodNotAllowed { allow: Allow::new([Method::Get, Method::Head]) },
        ("none", ..) => Refused::MethodNotAllowed { allow: Allow::none() },
        ("xml", Ok(accept_patch), _) => Refused::UnsupportedMediaType { accept_patch },
        ("old", _, Ok(upgrade)) => Refused::UpgradeRequired { upgrade },
        ("blocked", ..) => Refused::UnavailableForLegalReasons {
            link: ["https://example.com/court", "/terms"]
                .into_iter()
                .filter_map(|target| Link::new(target, "blocked-by").ok())
                .collect(),
            body: Problem::new(),
        },
        _ => Refused::Fixed,
    })
}

/// Talk about a cover, as one enum.
#[api_responses(
    GET "/talks/{selector}",
    200,
    #[allow(http::discouraged)]
    405,
    426: () { upgrade = "websocket" },
    Later = 426,
)]
pub async fn talk(selector: Selector) -> TalkResponse<Book> {
    match (selector.as_str(), Upgrade::new("h2c")) {
        ("now", _) => TalkResponse::Ok(emma()),
        ("never", _) => TalkResponse::MethodNotAllowed { allow: Allow::none() },
        ("later", Ok(upgrade)) => TalkResponse::Later { upgrade },
        _ => TalkResponse::UpgradeRequired,
    }
}

/// Whatever the method is.
#[api_responses(ANY "/anything/{selector}", 200: () { "x-any": bool }, 201, 405, 415)]
pub async fn anything(selector: Selector) -> Result<AnythingResponse<Book>, AnythingError> {
    match selector.as_str() {
        "new" => Ok(AnythingResponse::Created(emma())),
        "done" => Ok(AnythingResponse::Ok { x_any: true }),
        "xml" => Err(AnythingError::UnsupportedMediaType),
        _ => Err(AnythingError::MethodNotAllowed { allow: Allow::new([Method::Trace]) }),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Refused = ChangeCoverError;
    type Talk = TalkResponse<Book>;
    use ExpectedContent::Empty;
    let get = |target| TestRequest::new("GET", target);
    let patch = |target| TestRequest::new("PATCH", target);
    let not_allowed = || problem_without_detail("Method Not Allowed", 405);
    let upgrade = || problem_without_detail("Upgrade Required", 426);
    let unsupported = || problem_without_detail("Unsupported Media Type", 415);
    let to = |case: Case, protocols| {
        case.with_field("upgrade", protocols).with_field("connection", "upgrade")
    };
    let mut cases = vec![
        Case::new::<ChangeCoverResponse>(patch("/covers/changed"), "NoContent", 204, Empty),
        Case::new::<Refused>(patch("/covers/get"), "MethodNotAllowed", 405, not_allowed())
            .with_field("allow", "GET, HEAD"),
        Case::new::<Refused>(patch("/covers/none"), "MethodNotAllowed", 405, not_allowed())
            .with_field("allow", ""),
        Case::new::<Refused>(
            patch("/covers/no"),
            "Fixed",
            405,
            problem_with_detail("Method Not Allowed", 405, "Covers stay."),
        )
        .with_field("allow", "GET, HEAD"),
        Case::new::<Refused>(patch("/covers/xml"), "UnsupportedMediaType", 415, unsupported())
            .with_field("accept-patch", "application/json, text/plain;charset=utf-8"),
        to(
            Case::new::<Refused>(patch("/covers/old"), "UpgradeRequired", 426, upgrade()),
            "HTTP/3.0, websocket",
        ),
        Case::new::<Refused>(
            patch("/covers/blocked"),
            "UnavailableForLegalReasons",
            451,
            problem_without_detail("Unavailable For Legal Reasons", 451),
        )
        .with_field("link", "<https://example.com/court>; rel=\"blocked-by\"")
        .with_field("link", "</terms>; rel=\"blocked-by\""),
        Case::new::<Talk>(get("/talks/now"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<Talk>(get("/talks/never"), "MethodNotAllowed", 405, not_allowed())
            .with_field("allow", ""),
        to(Case::new::<Talk>(get("/talks/no"), "UpgradeRequired", 426, Empty), "websocket"),
        to(Case::new::<Talk>(get("/talks/later"), "Later", 426, upgrade()), "h2c"),
    ];
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"] {
        let ask = |target| TestRequest::new(method, target);
        cases.extend([
            Case::new::<AnythingResponse>(ask("/anything/done"), "Ok", 200, Empty)
                .with_field("x-any", "true"),
            Case::new::<AnythingResponse>(
                ask("/anything/new"),
                "Created",
                201,
                ExpectedContent::json(EMMA),
            ),
            Case::new::<AnythingError>(
                ask("/anything/xml"),
                "UnsupportedMediaType",
                415,
                unsupported(),
            ),
            Case::new::<AnythingError>(ask("/anything/no"), "MethodNotAllowed", 405, not_allowed())
                .with_field("allow", "TRACE"),
        ]);
    }
    cases
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [ChangeCoverResponse::OPERATION, ChangeCoverError::OPERATION],
            r#"
            PATCH | /covers/{selector} | change_cover | Change a cover. | -
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
            405 | error | MethodNotAllowed | application/problem+json | - | - | - | The server knows the method, but the resource does not support it. | Allow: Allow
            405 | error | Fixed | application/problem+json | - | - | "Covers stay." | the detail | Allow = "GET, HEAD"
            415 | error | UnsupportedMediaType | application/problem+json | - | - | - | The format of the content is not supported for this method and resource. | Accept-Patch: AcceptPatch
            426 | error | UpgradeRequired | application/problem+json | - | - | - | The server refuses the request with this protocol, but may accept it after an upgrade. | Upgrade: Upgrade | Connection = "Upgrade"
            451 | error | UnavailableForLegalReasons | application/problem+json | Problem | - | - | Access is denied for legal reasons. | Link: Vec<Link>
            "#,
        ),
        Described::new(
            [TalkResponse::<Book>::OPERATION],
            r#"
            GET | /talks/{selector} | talk | Talk about a cover, as one enum. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            405 | success | MethodNotAllowed | application/problem+json | - | - | - | The server knows the method, but the resource does not support it. | Allow: Allow
            426 | success | UpgradeRequired | - | - | - | - | The server refuses the request with this protocol, but may accept it after an upgrade. | Upgrade = "websocket" | Connection = "Upgrade"
            426 | success | Later | application/problem+json | - | - | - | The server refuses the request with this protocol, but may accept it after an upgrade. | Upgrade: Upgrade | Connection = "Upgrade"
            "#,
        ),
        Described::new(
            [AnythingResponse::<Book>::OPERATION, AnythingError::OPERATION],
            "
            ANY | /anything/{selector} | anything | Whatever the method is. | -
            200 | success | Ok | - | - | - | - | The request succeeded. | X-Any: bool
            201 | success | Created | application/json | Book | - | - | The request succeeded, and one or more resources were created.
            405 | error | MethodNotAllowed | application/problem+json | - | - | - | The server knows the method, but the resource does not support it. | Allow: Allow
            415 | error | UnsupportedMediaType | application/problem+json | - | - | - | The format of the content is not supported for this method and resource.
            ",
        ),
    ]
}
