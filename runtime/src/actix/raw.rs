//! Converts a response of actix-web into [`Raw`].

use actix_web::HttpResponse;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::ConnectionType;
use http::header::{CONNECTION, HeaderName, HeaderValue};
use http::{Error, StatusCode};

use super::thread_bound::ThreadBoundStream;
use crate::assemble::empty;
use crate::{Body, Raw, Response};

/// Keeps all values of all header fields, the content and its length. The connection flags of the
/// response become the header `Connection`.
///
/// Extensions and the error from which the response was built are discarded, because they must stay on
/// their thread. A stream must stay there, too: reading it on another thread gives an error.
///
/// ```
/// use actix_web::HttpResponse;
/// use api_responses::Raw;
///
/// let raw = Raw::from(HttpResponse::Ok().body("unchanged"));
/// assert_eq!(raw.status(), 200);
/// ```
impl<B: MessageBody + 'static> From<HttpResponse<B>> for Raw {
    fn from(response: HttpResponse<B>) -> Self {
        let response = converted(response).unwrap_or_else(|error| {
            tracing::error!(%error, "response of actix-web is malformed; 500 (Internal Server Error) is sent instead");
            empty(500)
        });
        Self::from(response)
    }
}

/// For the responses of a service, such as those of `actix_web::test`. The request in it is discarded.
///
/// ```
/// use actix_web::{App, HttpResponse, test, web};
/// use api_responses::test::TestResponse;
///
/// # #[actix_web::main]
/// # async fn main() {
/// let app = App::new().route("/", web::get().to(async || HttpResponse::Ok().body("Hello")));
/// let app = test::init_service(app).await;
///
/// let request = test::TestRequest::with_uri("/").to_request();
/// let response = TestResponse::new(test::call_service(&app, request).await);
/// assert_eq!((response.status().as_u16(), response.text()), (200, "Hello"));
/// # }
/// ```
impl<B: MessageBody + 'static> From<ServiceResponse<B>> for Raw {
    fn from(response: ServiceResponse<B>) -> Self {
        let (_, response) = response.into_parts();
        Self::from(response)
    }
}

fn converted<B: MessageBody + 'static>(response: HttpResponse<B>) -> Result<Response, Error> {
    let (head, body) = response.into_parts();
    let mut response = Response::new(content(body));
    *response.status_mut() = StatusCode::from_u16(head.status().as_u16())?;
    let headers = response.headers_mut();
    for (name, value) in head.headers() {
        let mut converted = HeaderValue::from_bytes(value.as_bytes())?;
        converted.set_sensitive(value.is_sensitive());
        headers.try_append(HeaderName::from_bytes(name.as_str().as_bytes())?, converted)?;
    }
    // actix-web writes the header from its flag and ignores an existing header.
    match head.head().connection_type() {
        ConnectionType::Upgrade => headers.insert(CONNECTION, HeaderValue::from_static("upgrade")),
        ConnectionType::Close => headers.insert(CONNECTION, HeaderValue::from_static("close")),
        ConnectionType::KeepAlive => None,
    };
    Ok(response)
}

fn content<B: MessageBody + 'static>(body: B) -> Body {
    if body.size() == BodySize::None {
        return Body::of_unknown_length();
    }
    match body.try_into_bytes() {
        Ok(bytes) => Body::from(bytes),
        Err(stream) => Body::new(ThreadBoundStream::new(stream.boxed())),
    }
}
