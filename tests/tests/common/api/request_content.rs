//! A handler whose extractor can refuse the request before the handler runs.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, explained};
use crate::framework::Json;

/// Order a book.
#[api_responses(POST "/orders", 200, 422: "A book has pages.")]
pub(crate) async fn order(Json(book): Json<Book>) -> Result<OrderResponse<Book>, OrderError> {
    if book.pages == 0 { Err(OrderError::UnprocessableContent) } else { Ok(book.into()) }
}

pub(super) fn cases() -> Vec<Case> {
    let order = |json| Question::new("POST", "/orders").with_json(json);
    let pageless = explained("Unprocessable Content", 422, "A book has pages.");
    vec![
        Case::new::<OrderResponse>(order(EMMA), "Ok", 200, Expected::json(EMMA)),
        Case::new::<OrderError>(
            order(r#"{"title":"","pages":0}"#),
            "UnprocessableContent",
            422,
            pageless,
        ),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [<OrderResponse>::OPERATION, OrderError::OPERATION],
        r#"
        POST | /orders | order | Order a book. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        422 | error | UnprocessableContent | application/problem+json | - | - | "A book has pages." | the detail
        "#,
    )]
}
