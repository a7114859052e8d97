#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Lists of media types, from which the handler chooses.

use api_responses::header::{ContentType, ETag, InvalidValue};
use api_responses::{Raw, Undeclared, api_responses};

/// Two lists in one enum, one beside a header field.
///
/// # Errors
///
/// Fails if the name is unknown.
#[api_responses(
    GET,
    200: _ as ["image/png", "image/webp"] { etag: ETag },
    Text = 200: String as ["text/plain; charset=utf-8", "text/markdown"],
    404: String as ["text/plain", "text/html"],
    derive(Clone, Debug, PartialEq),
)]
pub fn get_file(name: &str) -> Result<GetFileResponse<Vec<u8>>, GetFileError> {
    match name {
        "readme" => Ok(GetFileResponse::Text {
            content_type: const { ContentType::from_static("text/markdown") },
            body: String::new(),
        }),
        "logo" => {
            let content_type = ContentType::from_static("image/png");
            Ok(GetFileResponse::Ok { etag: ETag::version(1), content_type, body: Vec::new() })
        }
        _ => Err(GetFileError::NotFound {
            content_type: const { ContentType::from_static("text/html") },
            body: name.to_owned(),
        }),
    }
}

/// Borrowed content, and a media type from outside.
///
/// # Errors
///
/// Fails if the media type is not declared.
#[api_responses(GET, 200: _ as ["text/csv", "text/html"])]
pub fn get_text<'a>(
    text: &'a str,
    media_type: &str,
) -> Result<GetTextResponse<&'a str>, InvalidValue> {
    Ok(GetTextResponse::Ok { content_type: media_type.parse()?, body: text })
}

/// JSON of several media types, in a shared error.
#[api_responses(
    #[cfg(all())]
    404: u8 as ["application/json", "application/hal+json"],
    409: u8 as ["application/json", "application/vnd.a+json"],
)]
pub enum Shared {}

/// A complete response.
///
/// # Errors
///
/// Fails if it is not declared.
#[api_responses(GET, 200: Raw as ["image/png", "image/webp"])]
pub fn get_raw(raw: Raw) -> Result<GetRawResponse, Undeclared> {
    GetRawResponse::relay(raw)
}

/// Content without a type argument.
#[api_responses(GET, 200: Vec<u8> as ["image/png", "image/webp"])]
#[must_use]
pub fn get_pixels() -> GetPixelsResponse {
    GetPixelsResponse::Ok {
        content_type: ContentType::from_static("image/webp"),
        body: vec![0, 0],
    }
}

fn main() {
    let _ = Shared::NotFound { content_type: ContentType::from_static("application/json"), body: 1 };
    let _ = Shared::Conflict { content_type: ContentType::from_static("application/json"), body: 1 };
}
