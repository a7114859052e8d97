//! A response in a tuple, after header fields.

use api_responses::http::header::ETAG;
use api_responses::http::{HeaderMap, HeaderValue};
use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Count the copies.
#[api_responses(
    GET "/stock/{selector}",
    200,
    #[allow(http::incomplete, reason = "The tag is in front of it.")]
    304,
    404,
)]
pub async fn get_stock(
    selector: Selector,
) -> Result<(HeaderMap, GetStockResponse<Book>), GetStockError> {
    let fields = HeaderMap::from_iter([(ETAG, HeaderValue::from_static("\"7\""))]);
    match selector.as_str() {
        "some" => Ok((fields, GetStockResponse::Ok(emma()))),
        "unchanged" => Ok((fields, GetStockResponse::NotModified)),
        _ => Err(GetStockError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    let some = TestRequest::new("GET", "/stock/some");
    let unchanged = TestRequest::new("GET", "/stock/unchanged");
    let no = TestRequest::new("GET", "/stock/no");
    vec![
        Case::new::<GetStockResponse>(some, "Ok", 200, ExpectedContent::json(EMMA))
            .with_undeclared_field("etag", "\"7\""),
        Case::new::<GetStockResponse>(unchanged, "NotModified", 304, ExpectedContent::Empty)
            .with_undeclared_field("etag", "\"7\""),
        Case::new::<GetStockError>(no, "NotFound", 404, problem_without_detail("Not Found", 404)),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [<GetStockResponse>::OPERATION, GetStockError::OPERATION],
        "
        GET | /stock/{selector} | get_stock | Count the copies. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        304 | success | NotModified | - | - | - | - | The stored representation of the client is still valid. | because The tag is in front of it.
        404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
        ",
    )]
}
