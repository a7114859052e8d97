//! Enums by hand, as `#[api_responses(…)]` writes them.

use std::fmt;

use api_responses::__private::{self, Variant, Variants};
use api_responses::{Answers, ApiResponses, Body, Operation, Problem, Respond, RespondByRef};
use api_responses::{BoxError, Response, method};
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

impl<T> ApiResponses for GetBookResponse<T> {
    const OPERATION: Operation = Operation::__new(&["\x1eGET\x1f/{which}\x1fget_book\x1e"]);
}

impl<T> Answers<method::Get> for GetBookResponse<T> {}
impl<T> __private::Routed for GetBookResponse<T> {}

impl<T> Variants for GetBookResponse<T> {
    fn __variant(&self) -> Variant {
        match self {
            Self::Ok(..) => Variant(200, "Ok", ""),
            Self::Page(..) => Variant(200, "Page", ""),
            Self::Streamed(..) => Variant(200, "Streamed", ""),
            Self::Broken(..) => Variant(200, "Broken", ""),
            Self::Bare => Variant(200, "Bare", ""),
            Self::Headless => Variant(200, "Headless", ""),
            Self::NoContent => Variant(204, "NoContent", ""),
            Self::ResetContent => Variant(205, "ResetContent", ""),
            Self::NotModified => Variant(304, "NotModified", ""),
        }
    }
}

impl Respond for GetBookResponse<Book> {
    fn respond(self) -> Response {
        match self {
            Self::Ok(__content) => __private::json(200, "application/json", &__content),
            Self::Page(__content) => __private::content(200, "text/html", __content),
            Self::Streamed(__content) => __private::content(200, "text/csv", __content),
            Self::Broken(__content) => __private::json(200, "application/json", &__content),
            Self::Bare => __private::empty(200),
            Self::Headless => __private::head(200),
            Self::NoContent => __private::empty(204),
            Self::ResetContent => __private::empty(205),
            Self::NotModified => __private::empty(304),
        }
    }
}

impl<T> fmt::Debug for GetBookResponse<T> {
    fn fmt(&self, __f: &mut fmt::Formatter<'_>) -> fmt::Result {
        __private::debug(self, __f)
    }
}
api_responses::__response! { [] [] [GetBookResponse<Book>] [] }

pub(crate) enum GetBookError {
    NotFound,
    Conflict(Problem),
    UnsupportedMediaType(String),
    UnprocessableContent(Invalid),
    TooManyRequests,
}

impl ApiResponses for GetBookError {
    const OPERATION: Operation = Operation::__new(&["\x1eGET\x1f/{which}\x1fget_book\x1e"]);
}

impl Variants for GetBookError {
    fn __variant(&self) -> Variant {
        match self {
            Self::NotFound => Variant(404, "NotFound", "No such book."),
            Self::Conflict(..) => Variant(409, "Conflict", ""),
            Self::UnsupportedMediaType(..) => Variant(415, "UnsupportedMediaType", ""),
            Self::UnprocessableContent(..) => Variant(422, "UnprocessableContent", ""),
            Self::TooManyRequests => Variant(429, "TooManyRequests", ""),
        }
    }
}

pub(crate) const NOT_FOUND: &str =
    r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"No such book."}"#;

impl RespondByRef for GetBookError {
    fn respond_by_ref(&self) -> Response {
        match self {
            Self::NotFound => __private::fixed(404, "application/problem+json", NOT_FOUND),
            Self::Conflict(__content) => {
                __private::problem(409, "about:blank", "Conflict", __content)
            }
            Self::UnsupportedMediaType(__content) => {
                __private::content_by_ref(415, "text/plain", __content)
            }
            Self::UnprocessableContent(__content) => {
                __private::json(422, "application/json", __content)
            }
            Self::TooManyRequests => __private::empty(429),
        }
    }
}

impl fmt::Debug for GetBookError {
    fn fmt(&self, __f: &mut fmt::Formatter<'_>) -> fmt::Result {
        __private::debug(self, __f)
    }
}
api_responses::__error! { [] [] [GetBookError] [] }

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
                Problem::from("Somebody else has it.").with("due", "2030-01-01").with("queue", 3),
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
