//! Converts a response into one of actix-web, which uses an older version of the `http` crate.

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, MessageBody as _};
use actix_web::error::HttpError;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::http::{ConnectionType, StatusCode};
use http::HeaderMap;
use http::header::{CONNECTION, CONTENT_LENGTH};
use http::response::Parts;

use super::stream::{LengthOnly, Stream};
use crate::Response;
use crate::assemble::empty;
use crate::body::BodyKind;
use crate::coverage::Sent;
use crate::variant::HasVariant;

/// Keeps all values of all header fields, and bytes as bytes. Extensions of users are discarded, because the two
/// versions of `http` have different types for them, and so is the HTTP version, which actix-web
/// chooses.
pub fn response(response: Response) -> HttpResponse {
    converted(response).unwrap_or_else(|error| {
        tracing::error!(%error, "response cannot be converted for actix-web; 500 (Internal Server Error) is sent instead");
        converted(empty(500)).unwrap_or_else(|_| HttpResponse::InternalServerError().finish())
    })
}

/// Both versions of `http` accept the same status codes, names and values. If that changes, it is an
/// error, so that no header is lost.
fn converted(response: Response) -> Result<HttpResponse, HttpError> {
    let (parts, body) = response.into_parts();
    let length = content_length(&parts);
    let sent = parts.extensions.get::<Sent>().copied();
    let body = match (body.into_kind(), length) {
        (BodyKind::Empty | BodyKind::UnknownLength, Some(length)) => LengthOnly(length).boxed(),
        (BodyKind::Empty, None) => BoxBody::new(()),
        (BodyKind::UnknownLength, None) => BoxBody::new(actix_web::body::None::new()),
        (BodyKind::Bytes(bytes), _) => BoxBody::new(bytes),
        (BodyKind::Stream(stream), _) => Stream::new(stream, length).boxed(),
    };
    let mut response = HttpResponse::with_body(StatusCode::from_u16(parts.status.as_u16())?, body);
    for (name, value) in &parts.headers {
        let mut converted = HeaderValue::from_bytes(value.as_bytes())?;
        converted.set_sensitive(value.is_sensitive());
        response.headers_mut().append(HeaderName::from_bytes(name.as_str().as_bytes())?, converted);
    }
    if let Some(sent) = sent {
        response.extensions_mut().insert(sent);
    }
    if let Some(connection) = connection(&parts.headers) {
        response.head_mut().set_connection_type(connection);
    }
    Ok(response)
}

/// Returns the `Content-Length` of the response. actix-web writes this header from the body and discards
/// the existing one. A response to HEAD may have it without content, and a stream may have it without
/// knowing its length.
///
/// It is ignored for codes that never have content (RFC 9110 §8.6).
fn content_length(parts: &Parts) -> Option<u64> {
    if parts.status.is_informational() || [204, 205, 304].contains(&parts.status.as_u16()) {
        return None;
    }
    let mut values = parts.headers.get_all(CONTENT_LENGTH).iter();
    let length = values.next()?.to_str().ok()?.parse().ok()?;
    values.next().is_none().then_some(length)
}

/// Returns the flag from which actix-web writes `Connection`; it ignores the header (RFC 9110 §7.6.1).
fn connection(headers: &HeaderMap) -> Option<ConnectionType> {
    let has_option = |wanted: &str| {
        headers
            .get_all(CONNECTION)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|option| option.trim().eq_ignore_ascii_case(wanted))
    };
    if has_option("close") {
        Some(ConnectionType::Close)
    } else {
        has_option("upgrade").then_some(ConnectionType::Upgrade)
    }
}

/// Returns the status code of a generated error, as actix-web's type.
pub fn status<T: HasVariant + ?Sized>(error: &T) -> StatusCode {
    StatusCode::from_u16(crate::variant::status(error).as_u16())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
