//! A response to HEAD has the length and the media type of the response to GET (RFC 9110 §9.3.2).

use actix_web::head;
use api_responses::api_responses;

use crate::serve;
use frameworks::client::TestRequest;

/// How long the report is.
#[api_responses(200 { content_length: u64, content_type = "text/csv" })]
#[head("/report")]
async fn report() -> ReportResponse {
    ReportResponse::Ok { content_length: 42 }
}

#[tokio::test]
async fn length_and_media_type_are_those_of_get() {
    let server = serve(|app| {
        app.service(report);
    });
    let response = TestRequest::new("HEAD", "/report").send(server).await;
    assert_eq!(response.status, 200);
    assert_eq!(response.field("content-length"), ["42"]);
    assert_eq!(response.field("content-type"), ["text/csv"]);
}
