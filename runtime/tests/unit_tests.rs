//! Unit tests of handlers: what a returned value would send.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use api_responses::prelude::*;
use api_responses::test::TestResponse;
use api_responses::{Body, BoxError};
use bytes::Bytes;
use futures_util::stream;
use http_body::Frame;
use http_body_util::{Channel, StreamBody};
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct User {
    id: u64,
}

/// Errors of authentication.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
enum AuthError {}

/// What can go wrong. Its own methods have the names of those of a response.
#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has the id {0}")]
    #[api_responses(404: Display)]
    NoSuchUser(u64),
    #[error("slow down")]
    #[api_responses(429 { retry_after })]
    TooMany { retry_after: u32 },
    #[error(transparent)]
    #[api_responses(500)]
    Disk(#[from] io::Error),
}

impl AppError {
    fn status(&self) -> &'static str {
        if matches!(self, Self::NoSuchUser(_)) { "unknown" } else { "refused" }
    }
}

#[api_responses(GET "/users/{id}", 200 { etag = "\"1\"" }, 404: "No user has this id.", ..AuthError)]
fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> {
    match id {
        0 => Err(AuthError::Unauthorized)?,
        1 => Ok(GetUserResponse::Ok(User { id })),
        _ => Err(GetUserError::NotFound),
    }
}

#[api_responses(GET "/users/{id}/name", 200, ..AppError)]
fn get_name(id: u64) -> Result<GetNameResponse<String>, AppError> {
    match id {
        0 => Err(io::Error::other("the disk is gone"))?,
        1 => Ok(GetNameResponse::Ok("Ada".to_owned())),
        2 => Err(AppError::TooMany { retry_after: 30 }),
        _ => Err(AppError::NoSuchUser(id)),
    }
}

#[test]
fn a_result_shows_its_success() {
    let response = get_user(1).into_test_response();
    assert_eq!(response.status(), 200);
    assert_eq!(response.header("ETag"), Some("\"1\""));
    assert_eq!(response.header("content-type"), Some("application/json"));
    assert_eq!(response.header("location"), None);
    assert_eq!(response.headers().len(), 2);
    assert_eq!(response.json::<User>(), User { id: 1 });
    assert_eq!(response.text(), r#"{"id":1}"#);
    assert_eq!(response.bytes(), &br#"{"id":1}"#[..]);
}

#[test]
fn a_result_shows_its_error() {
    assert_eq!(get_user(7).status(), 404);
    let response = get_user(7).into_test_response();
    assert_eq!(response.status(), 404);
    let problem = response.problem();
    assert_eq!(
        (problem.title(), problem.detail()),
        (Some("Not Found"), Some("No user has this id."))
    );
    let response = get_user(0).into_test_response();
    assert_eq!(response.header("www-authenticate"), Some("Bearer"));
}

#[test]
fn an_existing_error_keeps_its_own_methods() {
    let error = get_name(7).unwrap_err();
    assert_eq!(error.status(), "unknown");
    assert_eq!(error.to_test_response().status(), 404);
    let problem = error.to_test_response().problem();
    assert_eq!(problem.detail(), Some("no user has the id 7"));
    let response = get_name(2).into_test_response();
    assert_eq!((response.status().as_u16(), response.header("retry-after")), (429, Some("30")));
    let fault = get_name(0).into_test_response().problem();
    assert!(fault.instance().unwrap().starts_with("urn:uuid:"));
    assert_eq!(fault.detail(), None, "the cause is not sent");
    assert_eq!(get_name(1).into_test_response().json::<String>(), "Ada");
}

#[test]
fn a_set_is_read_by_reference() {
    let errors = [AuthError::Unauthorized, AuthError::Forbidden];
    let codes = errors.iter().map(|error| error.to_test_response().status().as_u16());
    assert!(codes.eq([401, 403]));
}

#[test]
fn a_response_of_a_framework_is_read() {
    let mut response = http::Response::new(Body::from("teapot"));
    *response.status_mut() = http::StatusCode::IM_A_TEAPOT;
    let response = TestResponse::new(response);
    assert_eq!((response.status().as_u16(), response.text()), (418, "teapot"));
}

#[cfg(feature = "axum08")]
#[test]
fn a_tuple_of_axum_is_read() {
    use axum::response::IntoResponse as _;
    let tuple = ([("x-cache", "hit")], GetNameResponse::Ok("Ada".to_owned()));
    let response = TestResponse::new(tuple.into_response());
    assert_eq!(response.header("x-cache"), Some("hit"));
    assert_eq!(response.json::<String>(), "Ada");
}

#[cfg(feature = "actix-web4")]
#[test]
fn a_response_of_actix_is_read() {
    let response = TestResponse::new(actix_web::HttpResponse::Gone().body("gone"));
    assert_eq!((response.status().as_u16(), response.text()), (410, "gone"));
}

#[tokio::test]
async fn a_stream_is_read_until_its_end() {
    let (mut sender, channel) = Channel::<Bytes, Infallible>::new(1);
    let response = TestResponse::new(http::Response::new(channel));
    assert!(format!("{response:?}").contains("\"\" …"), "{response:?}");
    let sending = async {
        sender.send_data("one ".into()).await.unwrap();
        sender.send_data("two".into()).await.unwrap();
        drop(sender);
    };
    let (response, ()) = tokio::join!(response.complete(), sending);
    assert_eq!(response.text(), "one two");
}

/// Content that ends with an error.
struct Broken;

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(Some(Err("the source is gone".into())))
    }
}

#[test]
#[should_panic(expected = "the content ended with an error (the source is gone)")]
fn a_broken_stream_panics() {
    let _ = TestResponse::new(http::Response::new(Broken)).bytes();
}

#[test]
#[should_panic(expected = "call `.complete().await`")]
fn a_stream_that_waits_panics() {
    let waits = stream::once(pending::<Result<Frame<Bytes>, Infallible>>());
    let _ = TestResponse::new(http::Response::new(StreamBody::new(waits))).bytes();
}

#[test]
#[should_panic(expected = "the content is not a problem document")]
fn a_success_is_no_problem() {
    let _ = get_user(1).into_test_response().problem();
}

#[test]
#[should_panic(expected = "the content is not the expected JSON")]
fn other_json_panics_and_is_shown() {
    let _: Vec<u64> = get_user(1).into_test_response().json();
}
