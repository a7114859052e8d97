//! Web pages behind a guard that redirects to the login page: the redirect is an error, so that `?` sends it.

use api_responses::header::Location;
use api_responses::{DescribeResponses as _, api_responses, location};

use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail};
use crate::extract::Selector;

/// Without a session, browsers go to the login page.
#[api_responses(
    #[err]
    303 { location = "/login" },
    403: "This page is for the staff.",
)]
pub enum SessionError {}

struct Session;

fn session(who: &str) -> Result<Session, SessionError> {
    match who {
        "nobody" => Err(SessionError::SeeOther),
        "reader" => Err(SessionError::Forbidden),
        _ => Ok(Session),
    }
}

/// Show a page to the staff.
#[api_responses(GET "/sets/pages/{selector}", 200: _ as "text/html", 404, ..SessionError)]
pub async fn show_page(
    selector: Selector,
) -> Result<ShowPageResponse<&'static str>, ShowPageError> {
    let Session = session(selector.as_str())?;
    match selector.as_str() {
        "staff" => Ok(ShowPageResponse::Ok("<p>Welcome</p>")),
        _ => Err(ShowPageError::NotFound),
    }
}

/// What a form can lead to. The page to which the login returns is known only at run time.
#[derive(Debug, thiserror::Error)]
#[api_responses]
pub enum FormError {
    #[error("sign in first")]
    #[api_responses(#[err] 303 { location })]
    NoSession { location: Location },
    #[error("the form is outdated")]
    #[api_responses(409: Display)]
    Outdated,
}

/// Send a form.
#[api_responses(POST "/sets/forms/{selector}", 200: String as "text/html", ..FormError)]
pub async fn send_form(selector: Selector) -> Result<SendFormResponse, FormError> {
    match selector.as_str() {
        "nobody" => Err(FormError::NoSession {
            location: location!("/login?next={}", "/sets/forms/nobody"),
        }),
        "old" => Err(FormError::Outdated),
        who => Ok(SendFormResponse::Ok(format!("<p>Thanks, {who}</p>"))),
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let post = |target| TestRequest::new("POST", target);
    let html = |text: &'static str| ExpectedContent::Complete("text/html", text.as_bytes());
    let page = |target, variant, status, content| {
        Case::new::<ShowPageError>(get(target), variant, status, content)
    };
    let form = |target, variant, status, content| {
        Case::new::<SendFormResponse>(post(target), variant, status, content)
    };
    let welcome = html("<p>Welcome</p>");
    let staff_only = problem_with_detail("Forbidden", 403, "This page is for the staff.");
    let missing = ExpectedContent::Problem(vec![
        ("type", "about:blank".into()),
        ("title", "Not Found".into()),
        ("status", 404.into()),
    ]);
    let outdated = problem_with_detail("Conflict", 409, "the form is outdated");
    vec![
        Case::new::<ShowPageResponse>(get("/sets/pages/staff"), "Ok", 200, welcome),
        page("/sets/pages/other", "NotFound", 404, missing),
        page("/sets/pages/nobody", "SeeOther", 303, ExpectedContent::Empty)
            .via("SessionError")
            .with_field("location", "/login"),
        page("/sets/pages/reader", "Forbidden", 403, staff_only).via("SessionError"),
        Case::new::<SendFormResponse>(
            post("/sets/forms/Ada"),
            "Ok",
            200,
            html("<p>Thanks, Ada</p>"),
        ),
        form("/sets/forms/nobody", "NoSession", 303, ExpectedContent::Empty)
            .via("FormError")
            .with_field("location", "/login?next=%2Fsets%2Fforms%2Fnobody"),
        form("/sets/forms/old", "Outdated", 409, outdated).via("FormError"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [ShowPageResponse::<&'static str>::OPERATION, ShowPageError::OPERATION],
            r#"
            GET | /sets/pages/{selector} | show_page | Show a page to the staff. | -
            200 | success | Ok | text/html | &'static str | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            303 | error | SeeOther | - | - | - | - | The result is at another URI; request it with GET. | Location = "/login" | via SessionError
            403 | error | Forbidden | application/problem+json | - | - | "This page is for the staff." | the detail | via SessionError
            "#,
        ),
        Described::new(
            [SendFormResponse::OPERATION],
            r"
            POST | /sets/forms/{selector} | send_form | Send a form. | -
            200 | success | Ok | text/html | String | - | - | The request succeeded.
            303 | error | NoSession | - | - | - | - | The result is at another URI; request it with GET. | Location: Location | via FormError
            409 | error | Outdated | application/problem+json | - | - | - | The request conflicts with the current state of the resource. | via FormError
            ",
        ),
    ]
}
