//! `Location` on every redirect, in the success enum and in the error enum (RFC 9110 §15.4).

use api_responses::header::{Location, RetryAfter};
use api_responses::http::Uri;
use api_responses::{DescribeResponses as _, api_responses, location};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Look where a book is now.
#[api_responses(
    GET "/moved/{selector}",
    200,
    300: () { link = "</a>; rel=alternate" },
    301,
    302,
    303 { retry_after: RetryAfter },
    #[allow(http::missing_location, reason = "The reading room knows.")]
    Ask = 303: &'static str as "text/plain",
    307,
    308 { location = "/moved/for-good" },
    #[err]
    Closed = 307,
    404,
)]
pub async fn follow(selector: Selector) -> Result<FollowResponse<Book>, FollowError> {
    use FollowResponse as To;
    Ok(match selector.as_str() {
        "here" => To::Ok(emma()),
        "twice" => To::MultipleChoices,
        "moved" => To::MovedPermanently { location: location!("/books/{}#{}", "é/?", 7) },
        "found" => {
            let location = Location::any_uri_reference("//example.com/%C3%A9?a=b&c#d");
            To::Found { location: location.map_err(|_| FollowError::NotFound)? }
        }
        "other" => To::SeeOther {
            retry_after: RetryAfter::seconds(3),
            location: location!("../books/{}", ".."),
        },
        "ask" => To::Ask("Ask."),
        "elsewhere" => {
            let location = Location::try_from(Uri::from_static("https://example.com/books"));
            To::TemporaryRedirect { location: location.map_err(|_| FollowError::NotFound)? }
        }
        "for-good" => To::PermanentRedirect,
        "closed" => Err(FollowError::Closed { location: location!("/hours") })?,
        _ => Err(FollowError::NotFound)?,
    })
}

pub(super) fn cases() -> Vec<Case> {
    type To = FollowResponse<Book>;
    use ExpectedContent::Empty;
    let get = |target| TestRequest::new("GET", target);
    let missing = problem_without_detail("Not Found", 404);
    let ask = ExpectedContent::Complete("text/plain", b"Ask.");
    vec![
        Case::new::<To>(get("/moved/here"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<To>(get("/moved/twice"), "MultipleChoices", 300, Empty)
            .with_field("link", "</a>; rel=alternate"),
        Case::new::<To>(get("/moved/moved"), "MovedPermanently", 301, Empty)
            .with_field("location", "/books/%C3%A9%2F%3F#7"),
        Case::new::<To>(get("/moved/found"), "Found", 302, Empty)
            .with_field("location", "//example.com/%C3%A9?a=b&c#d"),
        Case::new::<To>(get("/moved/other"), "SeeOther", 303, Empty)
            .with_field("retry-after", "3")
            .with_field("location", "../books/%252E%252E"),
        Case::new::<To>(get("/moved/ask"), "Ask", 303, ask),
        Case::new::<To>(get("/moved/elsewhere"), "TemporaryRedirect", 307, Empty)
            .with_field("location", "https://example.com/books"),
        Case::new::<To>(get("/moved/for-good"), "PermanentRedirect", 308, Empty)
            .with_field("location", "/moved/for-good"),
        Case::new::<FollowError>(get("/moved/closed"), "Closed", 307, Empty)
            .with_field("location", "/hours"),
        Case::new::<FollowError>(get("/moved/no"), "NotFound", 404, missing),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [FollowResponse::<Book>::OPERATION, FollowError::OPERATION],
        r#"
        GET | /moved/{selector} | follow | Look where a book is now. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        300 | success | MultipleChoices | - | - | - | - | The resource has several representations with their own URIs; choose one. | Link = "</a>; rel=alternate"
        301 | success | MovedPermanently | - | - | - | - | The resource has a new permanent URI; the client may change POST to GET. | Location: Location
        302 | success | Found | - | - | - | - | The resource is temporarily at another URI; the client may change POST to GET. | Location: Location
        303 | success | SeeOther | - | - | - | - | The result is at another URI; request it with GET. | Retry-After: RetryAfter | Location: Location
        303 | success | Ask | text/plain | &'static str | - | - | The result is at another URI; request it with GET. | because The reading room knows.
        307 | success | TemporaryRedirect | - | - | - | - | The resource is temporarily at another URI; the method must not change. | Location: Location
        308 | success | PermanentRedirect | - | - | - | - | The resource has a new permanent URI; the method must not change. | Location = "/moved/for-good"
        307 | error | Closed | - | - | - | - | The resource is temporarily at another URI; the method must not change. | Location: Location
        404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
        "#,
    )]
}
