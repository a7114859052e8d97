//! Successes and errors in one enum.

use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Print a label.
#[api_responses(
    POST "/labels/{selector}",
    200,
    202: String as "text/plain; charset=utf-8",
    BAD_REQUEST,
    #[cfg(all())]
    403: "Not you.",
    #[cfg(any())]
    410: NotCompiled,
    404: "Nothing to print.",
    422: Problem,
)]
pub async fn print_label(selector: Selector) -> PrintLabelResponse<Book> {
    match selector.as_str() {
        "now" => PrintLabelResponse::Ok(emma()),
        "later" => PrintLabelResponse::Accepted("Bientôt.".to_owned()),
        "forbidden" => PrintLabelResponse::Forbidden,
        "bad" => PrintLabelResponse::BadRequest,
        "long" => PrintLabelResponse::UnprocessableContent("Too long.".into()),
        _ => PrintLabelResponse::NotFound,
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Response = PrintLabelResponse<Book>;
    let post = |target| TestRequest::new("POST", target);
    let later = ExpectedContent::Complete("text/plain; charset=utf-8", "Bientôt.".as_bytes());
    let long = problem_with_detail("Unprocessable Content", 422, "Too long.");
    let forbidden = problem_with_detail("Forbidden", 403, "Not you.");
    let missing = problem_with_detail("Not Found", 404, "Nothing to print.");
    vec![
        Case::new::<Response>(post("/labels/now"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<Response>(post("/labels/later"), "Accepted", 202, later),
        Case::new::<Response>(
            post("/labels/bad"),
            "BadRequest",
            400,
            problem_without_detail("Bad Request", 400),
        ),
        Case::new::<Response>(post("/labels/forbidden"), "Forbidden", 403, forbidden),
        Case::new::<Response>(post("/labels/no"), "NotFound", 404, missing),
        Case::new::<Response>(post("/labels/long"), "UnprocessableContent", 422, long),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [PrintLabelResponse::<Book>::OPERATION],
        r#"
        POST | /labels/{selector} | print_label | Print a label. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        202 | success | Accepted | text/plain; charset=utf-8 | String | - | - | The request was accepted, but its processing is not complete and may still fail.
        400 | success | BadRequest | application/problem+json | - | - | - | The server does not process the request because of an apparent client error.
        403 | success | Forbidden | application/problem+json | - | - | "Not you." | the detail
        404 | success | NotFound | application/problem+json | - | - | "Nothing to print." | the detail
        422 | success | UnprocessableContent | application/problem+json | Problem | - | - | The media type and the syntax are correct, but the content cannot be processed.
        "#,
    )]
}
