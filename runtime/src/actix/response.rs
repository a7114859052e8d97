//! From this crate's response to actix-web's, which has the types of an older `http` crate.

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, MessageBody as _};
use actix_web::error::HttpError;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::http::{ConnectionType, StatusCode};
use http::HeaderMap;
use http::header::{CONNECTION, CONTENT_LENGTH};
use http::response::Parts;

use super::stream::{Promised, Stream};
use crate::Response;
use crate::assemble::empty;
use crate::body::Content;
use crate::variant::Variants;

/// Every value of every field is kept, and bytes stay bytes. Extensions stay behind, since the two
/// `http` crates have a type each for them; so does the HTTP version, which is actix-web's to choose.
pub fn response(response: Response) -> HttpResponse {
    converted(response).unwrap_or_else(|error| {
        tracing::error!(%error, "response does not fit actix-web; 500 is sent instead");
        converted(empty(500)).unwrap_or_else(|_| HttpResponse::InternalServerError().finish())
    })
}

/// The two `http` crates accept the same status codes, names and values; should that change, it is
/// an error here and not a field less.
fn converted(response: Response) -> Result<HttpResponse, HttpError> {
    let (parts, body) = response.into_parts();
    let said = said_length(&parts);
    let body = match (body.into_content(), said) {
        (Content::Empty | Content::Withheld, Some(length)) => Promised(length).boxed(),
        (Content::Empty, None) => BoxBody::new(()),
        (Content::Withheld, None) => BoxBody::new(actix_web::body::None::new()),
        (Content::Whole(bytes), _) => BoxBody::new(bytes),
        (Content::Stream(stream), _) => Stream::new(stream, said).boxed(),
    };
    let mut response = HttpResponse::with_body(StatusCode::from_u16(parts.status.as_u16())?, body);
    for (name, value) in &parts.headers {
        let mut kept = HeaderValue::from_bytes(value.as_bytes())?;
        kept.set_sensitive(value.is_sensitive());
        response.headers_mut().append(HeaderName::from_bytes(name.as_str().as_bytes())?, kept);
    }
    if let Some(connection) = connection(&parts.headers) {
        response.head_mut().set_connection_type(connection);
    }
    Ok(response)
}

/// What the response itself says about its length, in a field that actix-web writes from the body
/// and drops otherwise. An answer to HEAD says it without the content, a stream without knowing.
///
/// Where there is no content in any answer, actix-web needs none to be promised (RFC 9110 §8.6).
fn said_length(parts: &Parts) -> Option<u64> {
    if parts.status.is_informational() || [204, 205, 304].contains(&parts.status.as_u16()) {
        return None;
    }
    let mut values = parts.headers.get_all(CONTENT_LENGTH).iter();
    let length = values.next()?.to_str().ok()?.parse().ok()?;
    values.next().is_none().then_some(length)
}

/// actix-web writes `Connection` from this flag and passes over the field (RFC 9110 §7.6.1).
fn connection(fields: &HeaderMap) -> Option<ConnectionType> {
    let says = |wanted: &str| {
        fields
            .get_all(CONNECTION)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|option| option.trim().eq_ignore_ascii_case(wanted))
    };
    if says("close") {
        Some(ConnectionType::Close)
    } else {
        says("upgrade").then_some(ConnectionType::Upgrade)
    }
}

/// The status code of a generated error, in actix-web's type.
pub fn status<T: Variants + ?Sized>(error: &T) -> StatusCode {
    StatusCode::from_u16(crate::variant::status(error).as_u16())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
