//! From this crate's response to actix-web's, which has the types of an older `http` crate.

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, MessageBody as _};
use actix_web::error::HttpError;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};

use super::stream::Stream;
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
    let body = match body.into_content() {
        Content::Empty => BoxBody::new(()),
        Content::Withheld => BoxBody::new(actix_web::body::None::new()),
        Content::Whole(bytes) => BoxBody::new(bytes),
        Content::Stream(stream) => Stream::new(stream).boxed(),
    };
    let mut response = HttpResponse::with_body(StatusCode::from_u16(parts.status.as_u16())?, body);
    for (name, value) in &parts.headers {
        response.headers_mut().append(
            HeaderName::from_bytes(name.as_str().as_bytes())?,
            HeaderValue::from_bytes(value.as_bytes())?,
        );
    }
    Ok(response)
}

/// The status code of a generated error, in actix-web's type.
pub fn status<T: Variants + ?Sized>(error: &T) -> StatusCode {
    StatusCode::from_u16(crate::variant::status(error).as_u16())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
