//! The challenges of 401 and 407: as a constant, as a field, and two of them in one line (RFC 9110
//! §11.6.1, §11.7.1).

use api_responses::header::{Challenge, WwwAuthenticate};
use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// Open the safe.
#[api_responses(
    GET "/safe/{which}",
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
pub(crate) async fn open_safe(which: Which) -> Result<OpenSafeResponse<Book>, OpenSafeError> {
    let bearer = WwwAuthenticate::from(Challenge::bearer());
    let two = |realm: &str| match Challenge::basic(realm) {
        Ok(basic) => Challenge::new("Negotiate")
            .map(|first| WwwAuthenticate::from(first).with_challenge(basic)),
        Err(error) => Err(error),
    };
    let Ok(two) = two("the \"safe\"") else { return Err(OpenSafeError::Unauthorized) };
    Err(match which.as_str() {
        "open" => return Ok(emma().into()),
        "explained" => OpenSafeError::Explained { www_authenticate: two },
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
#[api_responses(POST "/safe/{which}", 204, 401, Fixed = 401: () { www_authenticate = "Bearer" })]
pub(crate) async fn close_safe(which: Which) -> CloseSafeResponse {
    let www_authenticate = Challenge::bearer().into();
    match which.as_str() {
        "closed" => CloseSafeResponse::NoContent,
        "stranger" => CloseSafeResponse::Unauthorized { www_authenticate },
        _ => CloseSafeResponse::Fixed,
    }
}

/// Whether the safe is open.
#[api_responses(HEAD "/safes/{which}", 200, 401)]
pub(crate) async fn has_safe(which: Which) -> Result<HasSafeResponse, HasSafeError> {
    match which.as_str() {
        "open" => Ok(HasSafeResponse::Ok),
        _ => Err(HasSafeError::Unauthorized { www_authenticate: Challenge::bearer().into() }),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Error = OpenSafeError;
    use Expected::Nothing;
    let get = |target| Question::new("GET", target);
    let post = |target| Question::new("POST", target);
    let head = |target| Question::new("HEAD", target);
    let unauthorized = || blank("Unauthorized", 401);
    let again = explained("Unauthorized", 401, "Again.");
    let sign_in = explained("Unauthorized", 401, "Sign in.");
    let who = Expected::Whole("text/plain", b"Who?");
    let proxy = blank("Proxy Authentication Required", 407);
    let challenged = |case: Case, with| case.with_field("www-authenticate", with);
    vec![
        Case::new::<OpenSafeResponse>(get("/safe/open"), "Ok", 200, Expected::json(EMMA)),
        challenged(
            Case::new::<Error>(get("/safe/no"), "Unauthorized", 401, unauthorized()),
            "Bearer realm=\"safe\"",
        ),
        challenged(
            Case::new::<Error>(get("/safe/explained"), "Explained", 401, sign_in),
            "Negotiate, Basic realm=\"the \\\"safe\\\"\"",
        ),
        challenged(Case::new::<Error>(get("/safe/expired"), "Expired", 401, again), "Bearer")
            .with_field("x-expired", "7"),
        challenged(
            Case::new::<Error>(get("/safe/locked"), "Locked", 401, Expected::json(EMMA)),
            "Bearer",
        ),
        challenged(
            Case::new::<Error>(get("/safe/silent"), "Silent", 401, Nothing),
            "Negotiate, Basic realm=\"a, \\\"b\\\"\"",
        ),
        challenged(Case::new::<Error>(get("/safe/spoken"), "Spoken", 401, who), "Bearer"),
        Case::new::<Error>(get("/safe/proxy"), "ProxyAuthenticationRequired", 407, proxy)
            .with_field("proxy-authenticate", "Basic realm=\"proxy\""),
        Case::new::<CloseSafeResponse>(post("/safe/closed"), "NoContent", 204, Nothing),
        challenged(
            Case::new::<CloseSafeResponse>(
                post("/safe/stranger"),
                "Unauthorized",
                401,
                unauthorized(),
            ),
            "Bearer",
        ),
        challenged(
            Case::new::<CloseSafeResponse>(post("/safe/no"), "Fixed", 401, Nothing),
            "Bearer",
        ),
        Case::new::<HasSafeResponse>(head("/safes/open"), "Ok", 200, Nothing),
        challenged(
            Case::new::<HasSafeError>(head("/safes/no"), "Unauthorized", 401, Nothing),
            "Bearer",
        ),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [OpenSafeResponse::<Book>::OPERATION, OpenSafeError::OPERATION],
            r#"
            GET | /safe/{which} | open_safe | Open the safe. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            401 | error | Unauthorized | application/problem+json | - | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate = "Bearer realm=\"safe\""
            401 | error | Explained | application/problem+json | - | - | "Sign in." | the detail | WWW-Authenticate: WwwAuthenticate
            401 | error | Expired | application/problem+json | Problem | - | - | Valid authentication credentials for the target are missing or were refused. | X-Expired: u32 | WWW-Authenticate: WwwAuthenticate
            401 | error | Locked | application/json | Book | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            401 | error | Silent | - | - | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate = "Negotiate, Basic realm=\"a, \\\"b\\\"\""
            401 | error | Spoken | text/plain | String | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            407 | error | ProxyAuthenticationRequired | application/problem+json | - | - | - | The client must authenticate to a proxy. | Proxy-Authenticate: ProxyAuthenticate | because The safe is behind a gate.
            "#,
        ),
        Declared::new(
            [CloseSafeResponse::OPERATION],
            r#"
            POST | /safe/{which} | close_safe | Close the safe, as one enum. | -
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            401 | success | Unauthorized | application/problem+json | - | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            401 | success | Fixed | - | - | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate = "Bearer"
            "#,
        ),
        Declared::new(
            [HasSafeResponse::OPERATION, HasSafeError::OPERATION],
            "
            HEAD | /safes/{which} | has_safe | Whether the safe is open. | -
            200 | success | Ok | - | - | - | - | The request succeeded; the content depends on the method.
            401 | error | Unauthorized | - | - | - | - | Valid authentication credentials for the target are missing or were refused. | WWW-Authenticate: WwwAuthenticate
            ",
        ),
    ]
}
