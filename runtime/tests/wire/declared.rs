//! Enums by hand, as `#[api_responses(…)]` writes them.

use api_responses::{Body, BoxError, Problem};
use bytes::Bytes;
use http_body::Frame;
use http_body_util::channel::Channel;
use serde::{Serialize, Serializer, ser::Error as _};

#[derive(Serialize)]
pub(crate) struct Book {
    pub(crate) title: &'static str,
    pub(crate) pages: u16,
}

#[derive(Serialize)]
pub(crate) struct Invalid {
    pub(crate) field: &'static str,
}

/// A value that serde gives up on, with a message that is nobody else's business.
pub(crate) struct Unserializable;

impl Serialize for Unserializable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("the password is hunter2"))
    }
}

pub(crate) const NOT_FOUND: &str =
    r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"No such book."}"#;

pub(crate) enum GetBookResponse<T> {
    Ok(T),
    Page(&'static str),
    Streamed(Body),
    Broken(Unserializable),
    Bare,
    Headless,
    NoContent,
    ResetContent,
    NotModified,
}

pub(crate) enum GetBookError {
    NotFound,
    Conflict(Problem),
    UnsupportedMediaType(String),
    UnprocessableContent(Invalid),
    TooManyRequests,
}

api_responses::__implement! {
    [GetBookResponse<Book>; Self; impl] => {
        Self::Ok { 0: ref __content } => {
            __to.json(200, "Ok", "application/json", __content)
        }
        Self::Broken { 0: ref __content } => {
            __to.json(200, "Broken", "application/json", __content)
        }
        Self::Page { .. } => __to.status_only(200, "Page"),
        Self::Streamed { .. } => __to.status_only(200, "Streamed"),
        Self::Bare => __to.empty(200, "Bare"),
        Self::Headless => __to.head(200, "Headless"),
        Self::NoContent => __to.empty(204, "NoContent"),
        Self::ResetContent => __to.empty(205, "ResetContent"),
        Self::NotModified => __to.empty(304, "NotModified"),
    }
    __to {
        Self::Page { 0: __content } => __to.owned_content(200, "text/html", __content),
        Self::Streamed { 0: __content } => __to.owned_content(200, "text/csv", __content),
    }
    [GetBookError; GetBookResponse<Book>; impl] => {
        Self::Conflict { 0: ref __content } => {
            __to.problem(409, "Conflict", "about:blank", "Conflict", __content)
        }
        Self::UnsupportedMediaType { 0: ref __content } => {
            __to.content(415, "UnsupportedMediaType", "text/plain", __content)
        }
        Self::UnprocessableContent { 0: ref __content } => {
            __to.json(422, "UnprocessableContent", "application/json", __content)
        }
        Self::NotFound => __to.fixed(404, "NotFound", NOT_FOUND),
        Self::TooManyRequests => __to.empty(429, "TooManyRequests"),
    };
    __to []
    {
        RoutedGet []
        = "404\x1eGET\x1f/{which}\x1fget_book\x1e404\x1fe\x1fNotFound\x1f\x1f\x1fNo such book.\x1e"
        {} {}
        [Debug [impl] []] [] []
    }
    {
        ErrorEnum [] {} {}
        [Debug [impl] []] [Display [impl] []] []
    }
}

/// One answer of each kind, by the last segment of the path.
pub(crate) async fn get_book(which: String) -> Result<GetBookResponse<Book>, GetBookError> {
    Ok(match which.as_str() {
        "json" => GetBookResponse::Ok(Book { title: "Emma", pages: 474 }),
        "page" => GetBookResponse::Page("<h1>Emma</h1>"),
        "stream" => GetBookResponse::Streamed(stream()),
        "broken" => GetBookResponse::Broken(Unserializable),
        "bare" => GetBookResponse::Bare,
        "headless" => GetBookResponse::Headless,
        "no-content" => GetBookResponse::NoContent,
        "reset-content" => GetBookResponse::ResetContent,
        "not-modified" => GetBookResponse::NotModified,
        "conflict" => {
            return Err(GetBookError::Conflict(
                Problem::from("Somebody else has it.")
                    .with_extension("due", "2030-01-01")
                    .with_extension("queue", 3),
            ));
        }
        "text" => return Err(GetBookError::UnsupportedMediaType("plain words".into())),
        "invalid" => return Err(GetBookError::UnprocessableContent(Invalid { field: "title" })),
        "silent" => return Err(GetBookError::TooManyRequests),
        _ => return Err(GetBookError::NotFound),
    })
}

/// Two pieces from a task of their own, and trailers, which not every framework can send.
fn stream() -> Body {
    let (mut sender, channel) = Channel::<Bytes, BoxError>::new(1);
    tokio::spawn(async move {
        for piece in ["title,pages\n", "Emma,474\n"] {
            if sender.send_data(piece.into()).await.is_err() {
                return;
            }
        }
        let _ = sender.send(Frame::trailers(http::HeaderMap::new())).await;
    });
    Body::new(channel)
}
