//! A response with fields in front of it, in a tuple.

use api_responses::http::header::ETAG;
use api_responses::http::{HeaderMap, HeaderValue};
use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

/// Count the copies.
#[api_responses(
    GET "/stock/{which}",
    200,
    #[allow(http::incomplete, reason = "The tag is in front of it.")]
    304,
    404,
)]
pub(crate) async fn get_stock(
    which: Which,
) -> Result<(HeaderMap, GetStockResponse<Book>), GetStockError> {
    let fields = HeaderMap::from_iter([(ETAG, HeaderValue::from_static("\"7\""))]);
    match which.as_str() {
        "some" => Ok((fields, emma().into())),
        "unchanged" => Ok((fields, GetStockResponse::NotModified)),
        _ => Err(GetStockError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    let some = Question::new("GET", "/stock/some");
    let unchanged = Question::new("GET", "/stock/unchanged");
    let no = Question::new("GET", "/stock/no");
    vec![
        Case::new::<GetStockResponse>(some, "Ok", 200, Expected::json(EMMA))
            .with_field_in_front("etag", "\"7\""),
        Case::new::<GetStockResponse>(unchanged, "NotModified", 304, Expected::Nothing)
            .with_field_in_front("etag", "\"7\""),
        Case::new::<GetStockError>(no, "NotFound", 404, blank("Not Found", 404)),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [<GetStockResponse>::OPERATION, GetStockError::OPERATION],
        "
        GET | /stock/{which} | get_stock | Count the copies. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        304 | success | NotModified | - | - | - | - | Conditional GET/HEAD: your stored representation is still valid. | because The tag is in front of it.
        404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
        ",
    )]
}
