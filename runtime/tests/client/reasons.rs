//! Responses that cannot be decoded.

use api_responses::client::{Reason, receive, response};
use api_responses::{Body, api_responses, http};
use bytes::Bytes;
use http_body::Frame;
use http_body_util::StreamBody;

use crate::received::{error_of, foreign};

/// Look up one number.
#[api_responses(GET "/numbers/{id}", 200, 204, 303, 410: (), Csv = 400: String as "text/csv", decode)]
pub(crate) fn number() -> NumberResponse<u64> {
    NumberResponse::Ok(1)
}

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

#[track_caller]
fn assert_error(response: http::Response<Bytes>, expected: &str) {
    assert_eq!(error_of::<NumberResponse<u64>>(response).to_string(), expected);
}

#[test]
fn the_reason_is_said() {
    assert_error(
        foreign(418, JSON, "1"),
        "418 I'm a teapot cannot be decoded: the status code is not declared; content: \"1\"",
    );
    assert_error(
        foreign(200, &[], "1"),
        "200 OK cannot be decoded: the declared media type is `application/json`, and `Content-Type` \
         is missing; content: \"1\"",
    );
    assert_error(
        foreign(200, JSON, "true"),
        "200 OK cannot be decoded: the content is not the declared one: invalid type: boolean \
         `true`, expected u64 at line 1 column 4; content: \"true\"",
    );
    assert_error(
        foreign(410, &[], "<p>Gone</p>"),
        "410 Gone cannot be decoded: it has content, and none is declared; content: \"<p>Gone</p>\"",
    );
    let long = "x".repeat(1000);
    let error = error_of::<NumberResponse<u64>>(foreign(418, &[], &long));
    assert!(error.to_string().ends_with("x\" and 800 more bytes"), "{error}");
    assert_eq!(error.into_response().into_body(), long);
}

#[test]
fn parameters_and_case_of_media_types_are_ignored() {
    let headers = [("content-type", "Application/JSON ; charset=utf-8")];
    let decoded = api_responses::client::decode(foreign(200, &headers, "7")).unwrap();
    assert!(matches!(decoded, NumberResponse::Ok(7)));
}

/// RFC 9110 §15.4: a redirect can have a note for people.
#[test]
fn the_note_of_a_redirect_is_ignored() {
    let headers = [("location", "/numbers/2"), ("content-type", "text/html")];
    let decoded = api_responses::client::decode(foreign(303, &headers, "<p>Moved</p>")).unwrap();
    let NumberResponse::<u64>::SeeOther { location } = decoded else { panic!() };
    assert_eq!(location.to_string(), "/numbers/2");
}

#[test]
fn text_must_be_utf8() {
    let response = response(400, [("content-type", "text/csv")], &b"\xff"[..]).unwrap();
    let error = error_of::<NumberResponse<u64>>(response);
    assert!(matches!(error.reason(), Reason::Content(_)));
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn parts_that_are_none_of_http_are_an_error() {
    assert!(response(99, [("a", "b")], "").is_err());
    assert!(response(200, [("a b", "c")], "").is_err());
    assert!(response(200, [("a", "b\n")], "").is_err());
}

fn body(
    chunks: Vec<Result<Frame<Bytes>, std::io::Error>>,
) -> impl http_body::Body<Data = Bytes, Error = std::io::Error> {
    StreamBody::new(futures_util::stream::iter(chunks))
}

fn data(text: &'static str) -> Frame<Bytes> {
    Frame::data(Bytes::from_static(text.as_bytes()))
}

#[tokio::test]
async fn content_is_received_up_to_the_limit() {
    let response = |chunks| {
        let (parts, ()) = http::Response::builder()
            .header("content-type", "application/json")
            .body(())
            .unwrap()
            .into_parts();
        http::Response::from_parts(parts, body(chunks))
    };
    let trailers = Ok(Frame::trailers(http::HeaderMap::new()));
    let decoded =
        receive(response(vec![Ok(data("12")), Ok(data("3")), trailers]), 3).await.unwrap();
    assert!(matches!(decoded, NumberResponse::Ok(123)));

    let error =
        receive::<NumberResponse<u64>, _>(response(vec![Ok(data("12")), Ok(data("34"))]), 3)
            .await
            .unwrap_err();
    assert!(matches!(error.reason(), Reason::TooLong { limit: 3 }));
    assert_eq!(error.response().body(), "123");

    let broken = response(vec![Ok(data("1")), Err(std::io::Error::other("reset"))]);
    let error = receive::<NumberResponse<u64>, _>(broken, 3).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "200 OK cannot be decoded: the connection failed before the end of the content: reset; content: \"1\"",
    );
    let empty: Result<NumberResponse<u64>, _> =
        receive(http::Response::new(Body::empty()), 0).await;
    assert!(matches!(empty.unwrap_err().reason(), Reason::MediaType { .. }));
}
