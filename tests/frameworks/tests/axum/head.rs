//! A response to HEAD has the length and the media type of the response to GET (RFC 9110 §9.3.2).

use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;

use crate::serve;
use frameworks::client::TestRequest;

/// How long the report is.
#[api_responses(HEAD "/report", 200 { content_length: u64, content_type = "text/csv" })]
async fn report() -> ReportResponse {
    ReportResponse::Ok { content_length: 42 }
}

#[tokio::test]
async fn length_and_media_type_are_those_of_get() {
    let server = serve(Router::new().endpoint(report)).await;
    let response = TestRequest::new("HEAD", "/report").send(server).await;
    assert_eq!(response.status, 200);
    assert_eq!(response.field("content-length"), ["42"]);
    assert_eq!(response.field("content-type"), ["text/csv"]);
}
