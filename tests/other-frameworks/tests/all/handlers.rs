//! Handlers with the attributes of each framework, all with the same declaration.

use std::net::SocketAddr;

use api_responses::{IntoHttpResponse, Response, api_responses};
use frameworks::client::TestRequest;
use serde_json::{Value, json};

/// Who may not.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.")]
pub(crate) enum AuthError {}

/// The body of each handler. Their types have the same names and are not the same.
macro_rules! found {
    ($id:expr) => {
        match $id {
            1 => {
                let etag = api_responses::header::ETag::strong("1").unwrap();
                Ok(GetBookResponse::Ok { etag, body: crate::EMMA })
            }
            2 => Err(AuthError::Unauthorized)?,
            3 => Err(AuthError::Forbidden)?,
            4 => Err(std::fmt::Error)?,
            _ => Err(GetBookError::NotFound),
        }
    };
}
pub(crate) use found;

/// A response that is sent as it is.
pub(crate) struct Whole(pub(crate) Response);

impl IntoHttpResponse for Whole {
    fn into_http_response(self) -> Response {
        self.0
    }
}

/// Checks every declared response.
pub(crate) async fn every_response_is_sent(server: SocketAddr) {
    let book = TestRequest::new("GET", "/books/1").send(server).await;
    assert_eq!(book.status, 200);
    assert_eq!(book.field("etag"), ["\"1\""]);
    assert_eq!(book.field("content-type"), ["application/json"]);
    assert_eq!(book.field("content-length"), ["16"]);
    assert_eq!(book.content, br#"{"title":"Emma"}"#);
    let unauthorized = TestRequest::new("GET", "/books/2").send(server).await;
    assert_eq!(unauthorized.status, 401);
    assert_eq!(unauthorized.field("www-authenticate"), ["Bearer"]);
    for (target, status, detail) in [
        ("/books/3", 403, json!("This is for the staff.")),
        ("/books/4", 500, Value::Null),
        ("/books/5", 404, json!("No book has this id.")),
    ] {
        let response = TestRequest::new("GET", target).send(server).await;
        assert_eq!(response.status, status, "{target}");
        assert_eq!(response.field("content-type"), ["application/problem+json"], "{target}");
        let problem: Value = serde_json::from_slice(&response.content).unwrap();
        assert_eq!(problem["detail"], detail, "{target}");
    }
}
