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

api_responses::__define! {
    [
        {
            [] [pub(crate)] GetBookResponse [<T>] [GetBookResponse<Book>] [Self] [] []
            [
                Ok = (T),
                Page = (&'static str),
                Streamed = (Body),
                Broken = (Unserializable),
                Bare,
                Headless,
                NoContent,
                ResetContent,
                NotModified,
            ]
            [& __content [] & __content []]
            [__content [] __content []]
            []
        }
        {
            [] [pub(crate)] GetBookError [] [GetBookError] [GetBookResponse<Book>] [] []
            [
                NotFound,
                Conflict = (Problem),
                UnsupportedMediaType = (String),
                UnprocessableContent = (Invalid),
                TooManyRequests,
            ]
            [& __content [] & __content [] & __content []]
            []
            []
        }
    ]
    __to []
    {
        RoutedGet [] []
        {
            const TEXT: &'static str =
                "404\x1eGET\x1f/{which}\x1fget_book\x1e404\x1fe\x1fNotFound\x1f\x1fNo such book.\x1e";
        }
        {}
        {
            Self::Bare => __to.empty(200, "Bare"),
            Self::Headless => __to.head(200, "Headless"),
            Self::NoContent => __to.empty(204, "NoContent"),
            Self::ResetContent => __to.empty(205, "ResetContent"),
            Self::NotModified => __to.empty(304, "NotModified"),
        }
        [
            Ok 0 json(200, "Ok", "application/json") [] {}
            Broken 0 json(200, "Broken", "application/json") [] {}
        ]
        [
            Page 0 owned_content(200, "text/html") [] {} (200 "Page")
            Streamed 0 owned_content(200, "text/csv") [] {} (200 "Streamed")
        ]
        []
        [Debug [] [] []] [] []
    }
    {
        ErrorEnum [] [] {} {}
        {
            Self::NotFound => __to.fixed(404, "NotFound", NOT_FOUND),
            Self::TooManyRequests => __to.empty(429, "TooManyRequests"),
        }
        [
            Conflict 0 problem(409, "Conflict", "about:blank", "Conflict") [] {}
            UnsupportedMediaType 0 content(415, "UnsupportedMediaType", "text/plain") [] {}
            UnprocessableContent 0 json(422, "UnprocessableContent", "application/json") [] {}
        ]
        [] []
        [Debug [] [] []] [Display [] [] []] []
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
