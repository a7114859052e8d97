//! A handler whose extractor can reject the request before the handler runs.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail};
use crate::extract::Json;

/// Order a book.
#[api_responses(POST "/orders", 200, 422: "A book has pages.")]
pub async fn order(Json(book): Json<Book>) -> Result<OrderResponse<Book>, OrderError> {
    if book.pages == 0 {
        Err(OrderError::UnprocessableContent)
    } else {
        Ok(OrderResponse::Ok(book))
    }
}

pub(super) fn cases() -> Vec<Case> {
    let order = |json| TestRequest::new("POST", "/orders").with_json(json);
    let pageless = problem_with_detail("Unprocessable Content", 422, "A book has pages.");
    vec![
        Case::new::<OrderResponse>(order(EMMA), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<OrderError>(
            order(r#"{"title":"","pages":0}"#),
            "UnprocessableContent",
            422,
            pageless,
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [<OrderResponse>::OPERATION, OrderError::OPERATION],
        r#"
        POST | /orders | order | Order a book. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        422 | error | UnprocessableContent | application/problem+json | - | - | "A book has pages." | the detail
        "#,
    )]
}
