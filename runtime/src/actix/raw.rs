//! From a response of actix-web's to one that a variant can hold.

use actix_web::HttpResponse;
use actix_web::body::{BodySize, MessageBody};
use actix_web::http::ConnectionType;
use http::header::{CONNECTION, HeaderName, HeaderValue};
use http::{Error, StatusCode};

use super::parked::Parked;
use crate::assemble::empty;
use crate::{Body, Raw, Response};

/// Every value of every field is kept, and so are the content, its length, and what the flags of
/// the response say about the connection, which become the field `Connection`.
///
/// Extensions and the error that a response was made from stay behind, since both are bound to a
/// thread. So is a stream, which is why it is left where it is: reading it on another thread gives
/// an error.
///
/// ```
/// use actix_web::HttpResponse;
/// use api_responses::Raw;
///
/// let raw = Raw::from(HttpResponse::Ok().body("as it is"));
/// assert_eq!(raw.status(), 200);
/// ```
impl<B: MessageBody + 'static> From<HttpResponse<B>> for Raw {
    fn from(response: HttpResponse<B>) -> Self {
        let response = converted(response).unwrap_or_else(|error| {
            tracing::error!(%error, "response of actix-web is not well-formed; 500 is sent instead");
            empty(500)
        });
        Self::from(response)
    }
}

fn converted<B: MessageBody + 'static>(response: HttpResponse<B>) -> Result<Response, Error> {
    let (head, body) = response.into_parts();
    let mut response = Response::new(content(body));
    *response.status_mut() = StatusCode::from_u16(head.status().as_u16())?;
    let fields = response.headers_mut();
    for (name, value) in head.headers() {
        let mut kept = HeaderValue::from_bytes(value.as_bytes())?;
        kept.set_sensitive(value.is_sensitive());
        fields.try_append(HeaderName::from_bytes(name.as_str().as_bytes())?, kept)?;
    }
    // actix-web writes the field from its flag and passes over one that is there.
    match head.head().connection_type() {
        ConnectionType::Upgrade => fields.insert(CONNECTION, HeaderValue::from_static("upgrade")),
        ConnectionType::Close => fields.insert(CONNECTION, HeaderValue::from_static("close")),
        ConnectionType::KeepAlive => None,
    };
    Ok(response)
}

fn content<B: MessageBody + 'static>(body: B) -> Body {
    if body.size() == BodySize::None {
        return Body::withheld();
    }
    match body.try_into_bytes() {
        Ok(bytes) => Body::from(bytes),
        Err(stream) => Body::new(Parked::new(stream.boxed())),
    }
}
