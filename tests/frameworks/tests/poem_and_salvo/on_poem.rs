//! `#[poem::handler]`

use std::future::Future;
use std::pin::Pin;

use http_body_util::{BodyDataStream, BodyExt as _};
use poem::http::StatusCode;
use poem::{Body, Endpoint, Request, Response};

/// poem's body is `Sync` and fails with `io::Error`, so the body is passed on as a stream.
fn response(response: api_responses::Response) -> Response {
    let (parts, body) = response.into_parts();
    let stream = BodyDataStream::new(body.map_err(std::io::Error::other));
    let mut response = Response::from((parts.status, Body::from_bytes_stream(stream)));
    *response.headers_mut() = parts.headers;
    response
}

macro_rules! of_response {
    ($type:ty) => {
        impl poem::IntoResponse for $type {
            fn into_response(self) -> poem::Response {
                $crate::on_poem::response(api_responses::IntoHttpResponse::into_http_response(self))
            }
        }
    };
}

macro_rules! of_error {
    ($type:ty) => {
        impl poem::error::ResponseError for $type {
            fn status(&self) -> poem::http::StatusCode {
                ::api_responses::HasStatus::status(self)
            }

            fn as_response(&self) -> poem::Response {
                $crate::on_poem::response(api_responses::ToHttpResponse::to_http_response(self))
            }
        }
    };
}

mod handlers {
    // Without `body`: poem's own macro binds this name.
    handlers!(super::TestResponse, poem::handler, of_response, of_error);
}

/// A handler that is called once.
trait TestResponse {
    fn answer(&self) -> Pin<Box<dyn Future<Output = StatusCode> + '_>>;
}

impl<E: Endpoint> TestResponse for E {
    fn answer(&self) -> Pin<Box<dyn Future<Output = StatusCode> + '_>> {
        Box::pin(async { self.get_response(Request::default()).await.status() })
    }
}

#[tokio::test]
async fn the_declared_error_is_sent() {
    for (name, handler) in handlers::all() {
        assert_eq!(handler.answer().await, StatusCode::FORBIDDEN, "{name}");
    }
}
