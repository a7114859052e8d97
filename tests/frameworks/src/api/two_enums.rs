//! A success enum and an error enum in a `Result`.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Look up
/// one book.
///
/// With *all* of its pages.
#[api_responses(
    GET "/books/{selector}",
    #[from]
    200,
    #[allow(http::incomplete, reason = "The list of books has the tag.")]
    304,
    404: "No book is called \"\\0\".\n\tTry 砂の女, Emma\u{301}, 📚 or C:\\books\u{1}.",
    /// It was lent
    /// and not returned.
    410,
)]
pub async fn get_book(selector: Selector) -> Result<GetBookResponse<Book>, GetBookError> {
    match selector.as_str() {
        "found" => Ok(GetBookResponse::Ok(emma())),
        "converted" => Ok(emma().into()),
        "unchanged" => Ok(GetBookResponse::NotModified),
        "lost" => Err(GetBookError::Gone),
        _ => Err(GetBookError::NotFound)?,
    }
}

const NOT_FOUND: &str =
    "No book is called \"\\0\".\n\tTry 砂の女, Emma\u{301}, 📚 or C:\\books\u{1}.";

pub(super) fn cases() -> Vec<Case> {
    type Success = GetBookResponse<Book>;
    type Error = GetBookError;
    let get = |target| TestRequest::new("GET", target);
    vec![
        Case::new::<Success>(get("/books/found"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<Success>(get("/books/converted"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<Success>(get("/books/unchanged"), "NotModified", 304, ExpectedContent::Empty),
        Case::new::<Error>(
            get("/books/no"),
            "NotFound",
            404,
            problem_with_detail("Not Found", 404, NOT_FOUND),
        ),
        Case::new::<Error>(get("/books/lost"), "Gone", 410, problem_without_detail("Gone", 410)),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [GetBookResponse::<Book>::OPERATION, GetBookError::OPERATION],
        r#"
        GET | /books/{selector} | get_book | Look up one book. | With *all* of its pages.
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        304 | success | NotModified | - | - | - | - | The stored representation of the client is still valid. | because The list of books has the tag.
        404 | error | NotFound | application/problem+json | - | - | "No book is called \"\\0\".\n\tTry 砂の女, Emma\u{301}, 📚 or C:\\books\u{1}." | the detail
        410 | error | Gone | application/problem+json | - | - | - | It was lent\nand not returned.
        "#,
    )]
}
