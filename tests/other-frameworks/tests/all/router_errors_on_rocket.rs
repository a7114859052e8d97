//! `error_catchers` of Rocket, and guards that fail with declared responses.

#![allow(clippy::unused_async, reason = "the framework wants it")]

use api_responses::api_responses;
use api_responses::request::{DescribeRequest, RequestDescription};
use api_responses::rocket::{MountedRoutes, error_catchers, reject};
use frameworks::client::TestRequest;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};
use rocket::{get, routes};

use crate::on_rocket::{rocket, serve};
use crate::router_errors::{FORMAT, is_sent};

/// The responses to requests that do not come from the staff.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.")]
#[derive(Debug)]
enum NotStaff {}

struct Staff;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Staff {
    type Error = NotStaff;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, NotStaff> {
        match request.headers().get_one("authorization") {
            Some("Bearer staff") => Outcome::Success(Staff),
            Some(_) => Outcome::Error(reject(request, NotStaff::Forbidden)),
            None => Outcome::Error(reject(request, NotStaff::Unauthorized)),
        }
    }
}

impl DescribeRequest for Staff {
    fn describe_request() -> RequestDescription {
        RequestDescription::new().with_rejection::<NotStaff>()
    }
}

struct Limited;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Limited {
    type Error = ();

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, ()> {
        Outcome::Error((Status::TooManyRequests, ()))
    }
}

#[api_responses(204)]
#[get("/shelf")]
async fn clear_shelf(_staff: Staff) -> ClearShelfResponse {
    ClearShelfResponse::NoContent
}

#[get("/optional")]
async fn optional(staff: Option<Staff>) -> Status {
    if staff.is_some() { Status::NoContent } else { Status::NotFound }
}

#[get("/limited")]
async fn limited(_limited: Limited) {}

#[tokio::test]
async fn errors_have_the_format() {
    let rocket = rocket().mount("/", routes![clear_shelf, optional, limited]);
    let server = serve(rocket.register("/", error_catchers(FORMAT))).await;
    is_sent(server, TestRequest::new("GET", "/nowhere"), 404, "NotFound", &[]).await;
    // Rocket does not tell another method from another path.
    is_sent(server, TestRequest::new("PUT", "/shelf"), 404, "NotFound", &[]).await;
    is_sent(server, TestRequest::new("GET", "/limited"), 429, "TooManyRequests", &[]).await;
    // The handler has ignored the failure of the guard.
    is_sent(server, TestRequest::new("GET", "/optional"), 404, "NotFound", &[]).await;
}

#[tokio::test]
async fn guards_fail_with_declared_responses() {
    let rocket = rocket().mount("/", routes![clear_shelf]);
    let server = serve(rocket.register("/", error_catchers(FORMAT))).await;
    let request = TestRequest::new("GET", "/shelf");
    let unauthorized = request.send(server).await;
    assert_eq!(
        (unauthorized.status, unauthorized.field("www-authenticate")),
        (401, vec!["Bearer"])
    );
    let forbidden = request.send_with_fields(server, &[("authorization", "Bearer x")]).await;
    assert_eq!(forbidden.status, 403);
    assert!(String::from_utf8_lossy(&forbidden.content).contains("This is for the staff."));
    let accepted = request.send_with_fields(server, &[("authorization", "Bearer staff")]).await;
    assert_eq!(accepted.status, 204);
}

#[test]
fn the_guide_contains_the_responses_of_guards() {
    let guide = MountedRoutes::of(&rocket().mount("/", routes![clear_shelf])).guide().to_markdown();
    for text in ["401", "403", "This is for the staff."] {
        assert!(guide.contains(text), "{text}: {guide}");
    }
}
