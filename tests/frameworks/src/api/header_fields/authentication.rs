//! The challenges of 401 and 407: as a constant, as a field, and two of them in one line (RFC 9110
//! §11.6.1, §11.7.1).

use api_responses::header::{Challenge, WwwAuthenticate};
use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Open the safe.
#[api_responses(
    GET "/safe/{selector}",
    200,
    401 { www_authenticate = "Bearer realm=\"safe\"" },
    Explained = 401: "Sign in.",
    Expired = 401: Problem { "x-expired": u32 },
    Locked = 401: Book,
    Silent = 401: () { www_authenticate = "Negotiate, Basic realm=\"a, \\\"b\\\"\"" },
    Spoken = 401: String as "text/plain",
    #[allow(http::discouraged, reason = "The safe is behind a gate.")]
    407,
)]
pub async fn open_safe(selector: Selector) -> Result<OpenSafeResponse<Book>, OpenSafeError> {
    let bearer = WwwAuthenticate::from(Challenge::bearer());
    let two = |realm: &str| match Challenge::basic(realm) {
        Ok(basic) => Challenge::new("Negotiate")
            .map(|first| WwwAuthenticate::from(first).with_challenge(basic)),
        Err(error) => Err(error),
    };
    let Ok(two) = two("the \"safe\"") else { return Err(OpenSafeError::Unauthorized) };
    Err(match selector.as_str() {
        "open" => return Ok(OpenSafeResponse::Ok(emma())),
        "problem_with_detail" => OpenSafeError::Explained { www_authenticate: two },
        "expired" => OpenSafeError::Expired {
            x_expired: 7,
            www_authenticate: bearer,
            body: Problem::from("Again."),
        },
        "locked" => OpenSafeError::Locked { www_authenticate: bearer, body: emma() },
        "silent" => OpenSafeError::Silent,
        "spoken" => OpenSafeError::Spoken { www_authenticate: bearer, body: "Who?".to_owned() },
        "proxy" => {
            let challenge =
                Challenge::new("Basic").and_then(|basic| basic.with_parameter("realm", "proxy"));
            match challenge {
                Ok(basic) => {
                    OpenSafeError::ProxyAuthenticationRequired { proxy_authenticate: basic.into() }
                }
                Err(_) => OpenSafeError::Unauthorized,
            }
        }
        _ => OpenSafeError::Unauthorized,
    })
}

/// Close the safe, as one enum.
#[api_responses(POST "/safe/{selector}", 204, 401, Fixed = 401: () { www_authenticate = "Bearer" })]
pub async fn close_safe(selector: Selector) -> CloseSafeResponse {
    let www_authenticate = Challenge::bearer().into();
    match selector.as_str() {
        "closed" => CloseSafeResponse::NoContent,
        "stranger" => CloseSafeResponse::Unauthorized { www_authenticate },
        _ => CloseSafeResponse::Fixed,
    }
}

/// Whether the safe is open.
#[api_responses(HEAD "/safes/{selector}", 200, 401)]
pub async fn has_safe(selector: Selector) -> Result<HasSafeResponse, HasSafeError> {
    match selector.as_str() {
        "open" => Ok(HasSafeResponse::Ok),
        _ => Err(HasSafeError::Unauthorized { www_authenticate: Challenge::bearer().into() }),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Error = OpenSafeError;
    use ExpectedContent::Empty;
    let get = |target| TestRequest::new("GET", target);
    let post = |target| TestRequest::new("POST", target);
    let head = |target| TestRequest::new("HEAD", target);
    let unauthorized = || problem_without_detail("Unauthorized", 401);
    let again = problem_with_detail("Unauthorized", 401, "Again.");
    let sign_in = problem_with_detail("Unauthorized", 401, "Sign in.");
    let who = ExpectedContent::Complete("text/plain", b"Who?");
    let proxy = problem_without_detail("Proxy Authentication Required", 407);
    let challenged = |case: Case, with| case.with_field("www-authenticate", with);
    vec![
        Case::new::<OpenSafeResponse>(get("/safe/open"), "Ok", 200, ExpectedContent::json(EMMA)),
        challenged(
            Case::new::<Error>(get("/safe/no"), "Unauthorized", 401, unauthorized()),
            "Bearer realm=\"safe\"",
        ),
        challenged(
            Case::new::<Error>(get("/safe/problem_with_detail"), "Explained", 401, sign_in),
            "Negotiate, Basic realm=\"the \\\"safe\\\"\"",
        ),
        challenged(Case::new::<Error>(get("/safe/expired"), "Expired", 401, again), "Bearer")
            .with_field("x-expired", "7"),
        challenged(
            Case::new::<Error>(get("/safe/locked"), "Locked", 401, ExpectedContent::json(EMMA)),
            "Bearer",
        ),
        challenged(
            Case::new::<Error>(get("/safe/silent"), "Silent", 401, Empty),
            "Negotiate, Basic realm=\"a, \\\"b\\\"\"",
        ),
        challenged(Case::new::<Error>(get("/safe/spoken"), "Spoken", 401, who), "Bearer"),
        Case::new::<Error>(get("/safe/proxy"), "ProxyAuthenticationRequired", 407, proxy)
            .with_field("proxy-authenticate", "Basic realm=\"proxy\""),
        Case::new::<CloseSafeResponse>(post("/safe/closed"), "NoContent", 204, Empty),
        challenged(
            Case::new::<CloseSafeResponse>(
                post("/safe/stranger"),
                "Unauthorized",
                401,
                unauthorized(),
            ),
            "Bearer",
        ),
        challenged(Case::new::<CloseSafeResponse>(post("/safe/no"), "Fixed", 401, Empty), "Bearer"),
        Case::new::<HasSafeResponse>(head("/safes/open"), "Ok", 200, Empty),
        challenged(
            Case::new::<HasSafeError>(head("/safes/no"), "Unauthorized", 401, Empty),
            "Bearer",
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [OpenSafeResponse::<Book>::OPERATION, OpenSafeError::OPERATION],
            r#"
            GET | /safe/{selector} | open_safe | Open the safe. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            401 | error | Unauthorized | application/problem+json | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate = "Bearer realm=\"safe\""
            401 | error | Explained | application/problem+json | - | - | "Sign in." | the detail | WWW-Authenticate: WwwAuthenticate
            401 | error | Expired | application/problem+json | Problem | - | - | Valid credentials for the resource are missing or were refused. | X-Expired: u32 | WWW-Authenticate: WwwAuthenticate
            401 | error | Locked | application/json | Book | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            401 | error | Silent | - | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate = "Negotiate, Basic realm=\"a, \\\"b\\\"\""
            401 | error | Spoken | text/plain | String | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            407 | error | ProxyAuthenticationRequired | application/problem+json | - | - | - | The client must authenticate itself to a proxy. | Proxy-Authenticate: ProxyAuthenticate | because The safe is behind a gate.
            "#,
        ),
        Described::new(
            [CloseSafeResponse::OPERATION],
            r#"
            POST | /safe/{selector} | close_safe | Close the safe, as one enum. | -
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
            401 | success | Unauthorized | application/problem+json | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            401 | success | Fixed | - | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate = "Bearer"
            "#,
        ),
        Described::new(
            [HasSafeResponse::OPERATION, HasSafeError::OPERATION],
            "
            HEAD | /safes/{selector} | has_safe | Whether the safe is open. | -
            200 | success | Ok | - | - | - | - | The request succeeded.
            401 | error | Unauthorized | - | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            ",
        ),
    ]
}
