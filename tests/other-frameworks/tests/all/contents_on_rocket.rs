//! Rocket 0.5

#![allow(clippy::unused_async, reason = "the framework wants it")]

use std::convert::Infallible;

use frameworks::client::TestRequest;
use rocket::request::{FromRequest, Outcome, Request};
use rocket::{get, routes};
use tokio::sync::Notify;

use crate::contents::{self, EchoResponse, EventsResponse, FileResponse, event_source, upgraded};
use crate::on_rocket::{rocket, serve};

static SECOND: Notify = Notify::const_new();

struct Range<'r>(Option<&'r str>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Range<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        Outcome::Success(Range(request.headers().get_one("range")))
    }
}

#[get("/file")]
async fn file(range: Range<'_>) -> FileResponse {
    contents::file(range.0).await
}

#[get("/events")]
async fn events() -> EventsResponse {
    event_source(&SECOND)
}

#[get("/echo")]
async fn echo() -> EchoResponse {
    upgraded()
}

#[tokio::test]
async fn complete_responses_are_sent() {
    let server = serve(rocket().mount("/", routes![file, events, echo])).await;
    contents::files(server).await;
    contents::events(server, &SECOND).await;
    // Rocket upgrades a connection only if the response has an `IoHandler`, which an `http::Response` does not have. The
    // header fields are sent, and the connection stays with HTTP.
    let echo = TestRequest::new("GET", "/echo").send(server).await;
    assert_eq!((echo.status, echo.field("upgrade")), (101, vec!["echo"]));
}
