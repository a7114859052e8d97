//! Successes and errors in one enum.

use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// Print a label.
#[api_responses(
    POST "/labels/{which}",
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
pub(crate) async fn print_label(which: Which) -> PrintLabelResponse<Book> {
    match which.as_str() {
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
    let post = |target| Question::new("POST", target);
    let later = Expected::Whole("text/plain; charset=utf-8", "Bientôt.".as_bytes());
    let long = explained("Unprocessable Content", 422, "Too long.");
    let forbidden = explained("Forbidden", 403, "Not you.");
    let missing = explained("Not Found", 404, "Nothing to print.");
    vec![
        Case::new::<Response>(post("/labels/now"), "Ok", 200, Expected::json(EMMA)),
        Case::new::<Response>(post("/labels/later"), "Accepted", 202, later),
        Case::new::<Response>(post("/labels/bad"), "BadRequest", 400, blank("Bad Request", 400)),
        Case::new::<Response>(post("/labels/forbidden"), "Forbidden", 403, forbidden),
        Case::new::<Response>(post("/labels/no"), "NotFound", 404, missing),
        Case::new::<Response>(post("/labels/long"), "UnprocessableContent", 422, long),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [PrintLabelResponse::<Book>::OPERATION],
        r#"
        POST | /labels/{which} | print_label | Print a label. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        202 | success | Accepted | text/plain; charset=utf-8 | String | - | - | Accepted for processing, which has not been completed and may still be refused.
        400 | success | BadRequest | application/problem+json | - | - | - | The server will not process the request because of a perceived client error.
        403 | success | Forbidden | application/problem+json | - | - | "Not you." | the detail
        404 | success | NotFound | application/problem+json | - | - | "Nothing to print." | the detail
        422 | success | UnprocessableContent | application/problem+json | Problem | - | - | Media type understood and syntax correct, but the instructions cannot be processed.
        "#,
    )]
}
