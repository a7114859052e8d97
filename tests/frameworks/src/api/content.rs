//! Content of every kind: JSON, JSON with its own media type, text, bytes, a stream, none.

use std::borrow::Cow;
use std::collections::BTreeMap;

use api_responses::header::{ContentType, ETag};
use api_responses::{Body, BoxError, DescribeResponses as _, api_responses};
use bytes::Bytes;
use http_body_util::channel::Channel;
use serde::Serialize;

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent};
use crate::extract::Selector;

#[derive(Clone, Serialize)]
pub struct Apology {
    sorry: bool,
}

/// Export a book.
#[api_responses(
    GET "/exports/{selector}",
    Book = 200,
    Versioned = 200: _ as "application/vnd.library.book+json",
    Index = 200: BTreeMap<String, Vec<u8>>,
    Text = 200: String as "text/plain; charset=utf-8",
    Page = 200: &'static str as "text/html",
    Scan = 200: Vec<u8> as "image/png",
    Cover = 200: Bytes as "image/jpeg",
    Both = 200: Cow<'static, str> as "text/markdown",
    Everything = 200: Body as "text/csv",
    Measured = 200: Body as "application/octet-stream",
    Empty = 200: (),
    Chosen = 200: Vec<u8> as ["image/png", "image/webp"] { etag: ETag },
    Hypertext = 200: _ as ["application/json", "application/hal+json"],
    404,
    406: String as "text/plain",
    Worded = 410: _ as "application/vnd.library.apology+json",
    Silent = 410: (),
    Other = 410: BTreeMap<&'static str, u8>,
    Marked = 410: String as ["text/plain", "text/markdown; charset=utf-8"],
)]
pub async fn get_export(
    selector: Selector,
) -> Result<GetExportResponse<Book>, GetExportError<Apology>> {
    use GetExportError as Error;
    use GetExportResponse as Export;
    Ok(match selector.as_str() {
        "book" => Export::Book(emma()),
        "versioned" => Export::Versioned(emma()),
        "index" => Export::Index([("Emma".to_owned(), vec![1, 255])].into()),
        "text" => Export::Text("Émma 📖\r\n".to_owned()),
        "page" => Export::Page("<h1>Emma</h1>"),
        "scan" => Export::Scan(vec![0x89, b'P', 0, 0xff, b'\n']),
        "cover" => Export::Cover(Bytes::from_static(b"\xff\xd8\xff")),
        "borrowed" => Export::Both("*Emma*".into()),
        "owned" => Export::Both("*Persuasion*".to_owned().into()),
        "everything" => Export::Everything(pieces()),
        "measured" => Export::Measured(Body::new(http_body_util::Full::from("seven b"))),
        "nothing" => Export::Empty,
        "webp" => Export::Chosen {
            etag: ETag::version(1),
            content_type: "Image/WebP".parse().unwrap_or(ContentType::from_static("image/png")),
            body: b"RIFF".to_vec(),
        },
        "gif" => Export::Chosen {
            etag: ETag::version(1),
            content_type: "image/gif".parse().unwrap_or(ContentType::from_static("image/png")),
            body: b"\x89PNG".to_vec(),
        },
        "hal" => Export::Hypertext {
            content_type: const { ContentType::from_static("application/hal+json") },
            body: emma(),
        },
        "chosen" => {
            let content_type = const { ContentType::from_static("text/markdown;charset=UTF-8") };
            return Err(Error::Marked { content_type, body: "*gone*".to_owned() });
        }
        "unacceptable" => return Err(Error::NotAcceptable("text/csv".to_owned())),
        "worded" => return Err(Error::Worded(Apology { sorry: true })),
        "silent" => return Err(Error::Silent),
        "other" => return Err(Error::Other([("sorry", 0)].into())),
        _ => return Err(Error::NotFound(Apology { sorry: false })),
    })
}

/// Sends from another task, so that the length is not known in advance.
fn pieces() -> Body {
    let (mut sender, channel) = Channel::<Bytes, BoxError>::new(1);
    tokio::spawn(async move {
        for piece in ["title,pages\n", "Emma,474\n"] {
            if sender.send_data(piece.into()).await.is_err() {
                return;
            }
        }
    });
    Body::new(channel)
}

/// Show a page.
#[api_responses(GET "/pages/{selector}", 200: _ as "text/html; charset=utf-8", 404: _ as "text/plain")]
pub async fn get_page(
    selector: Selector,
) -> Result<GetPageResponse<Body>, GetPageError<&'static str>> {
    match selector.as_str() {
        "written" => Ok(GetPageResponse::Ok("<p>砂".into())),
        "streamed" => Ok(GetPageResponse::Ok(pieces())),
        "empty" => Ok(GetPageResponse::Ok(Body::empty())),
        _ => Err(GetPageError::NotFound("?")),
    }
}

pub(super) fn cases() -> Vec<Case> {
    use ExpectedContent::{Complete, Empty, Streamed};
    let export = |target, variant, content| {
        Case::new::<GetExportResponse<Book>>(TestRequest::new("GET", target), variant, 200, content)
    };
    let refused = |target, variant, status, content| {
        Case::new::<GetExportError>(TestRequest::new("GET", target), variant, status, content)
    };
    let page = |target, content| {
        Case::new::<GetPageResponse<Body>>(TestRequest::new("GET", target), "Ok", 200, content)
    };
    let text = "text/plain; charset=utf-8";
    let book = "application/vnd.library.book+json";
    let apology = "application/vnd.library.apology+json";
    let html = "text/html; charset=utf-8";
    let marked = "text/markdown; charset=utf-8";
    vec![
        export("/exports/book", "Book", ExpectedContent::json(EMMA)),
        export("/exports/versioned", "Versioned", Complete(book, EMMA.as_bytes())),
        export("/exports/index", "Index", ExpectedContent::json(r#"{"Emma":[1,255]}"#)),
        export("/exports/text", "Text", Complete(text, "Émma 📖\r\n".as_bytes())),
        export("/exports/page", "Page", Complete("text/html", b"<h1>Emma</h1>")),
        export("/exports/scan", "Scan", Complete("image/png", b"\x89P\0\xff\n")),
        export("/exports/cover", "Cover", Complete("image/jpeg", b"\xff\xd8\xff")),
        export("/exports/borrowed", "Both", Complete("text/markdown", b"*Emma*")),
        export("/exports/owned", "Both", Complete("text/markdown", b"*Persuasion*")),
        export(
            "/exports/everything",
            "Everything",
            Streamed("text/csv", b"title,pages\nEmma,474\n"),
        ),
        export("/exports/measured", "Measured", Complete("application/octet-stream", b"seven b")),
        export("/exports/nothing", "Empty", Empty),
        export("/exports/webp", "Chosen", Complete("image/webp", b"RIFF"))
            .with_field("etag", "\"1\""),
        export("/exports/gif", "Chosen", Complete("image/png", b"\x89PNG"))
            .with_field("etag", "\"1\""),
        export("/exports/hal", "Hypertext", Complete("application/hal+json", EMMA.as_bytes())),
        refused("/exports/chosen", "Marked", 410, Complete(marked, b"*gone*")),
        refused("/exports/no", "NotFound", 404, ExpectedContent::json(r#"{"sorry":false}"#)),
        refused("/exports/unacceptable", "NotAcceptable", 406, Complete("text/plain", b"text/csv")),
        refused("/exports/worded", "Worded", 410, Complete(apology, br#"{"sorry":true}"#)),
        refused("/exports/silent", "Silent", 410, Empty),
        refused("/exports/other", "Other", 410, ExpectedContent::json(r#"{"sorry":0}"#)),
        page("/pages/written", Complete(html, "<p>砂".as_bytes())),
        page("/pages/streamed", Streamed(html, b"title,pages\nEmma,474\n")),
        page("/pages/empty", Complete(html, b"")),
        Case::new::<GetPageError>(
            TestRequest::new("GET", "/pages/no"),
            "NotFound",
            404,
            Complete("text/plain", b"?"),
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [GetExportResponse::<Book>::OPERATION, <GetExportError>::OPERATION],
            "
            GET | /exports/{selector} | get_export | Export a book. | -
            200 | success | Book | application/json | Book | - | - | The request succeeded.
            200 | success | Versioned | application/vnd.library.book+json | Book | - | - | The request succeeded.
            200 | success | Index | application/json | BTreeMap<String, Vec<u8>> | - | - | The request succeeded.
            200 | success | Text | text/plain; charset=utf-8 | String | - | - | The request succeeded.
            200 | success | Page | text/html | &'static str | - | - | The request succeeded.
            200 | success | Scan | image/png | Vec<u8> | - | - | The request succeeded.
            200 | success | Cover | image/jpeg | Bytes | - | - | The request succeeded.
            200 | success | Both | text/markdown | Cow<'static, str> | - | - | The request succeeded.
            200 | success | Everything | text/csv | Body | - | - | The request succeeded.
            200 | success | Measured | application/octet-stream | Body | - | - | The request succeeded.
            200 | success | Empty | - | - | - | - | The request succeeded.
            200 | success | Chosen | image/png, image/webp | Vec<u8> | - | - | The request succeeded. | ETag: ETag
            200 | success | Hypertext | application/json, application/hal+json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/json | Apology | - | - | The resource was not found, or the server does not disclose that it exists.
            406 | error | NotAcceptable | text/plain | String | - | - | No representation is acceptable according to the Accept header fields of the request.
            410 | error | Worded | application/vnd.library.apology+json | Apology | - | - | The resource was removed intentionally, and probably permanently.
            410 | error | Silent | - | - | - | - | The resource was removed intentionally, and probably permanently.
            410 | error | Other | application/json | BTreeMap<&'static str, u8> | - | - | The resource was removed intentionally, and probably permanently.
            410 | error | Marked | text/plain, text/markdown; charset=utf-8 | String | - | - | The resource was removed intentionally, and probably permanently.
            ",
        ),
        Described::new(
            [GetPageResponse::<Body>::OPERATION, <GetPageError>::OPERATION],
            "
            GET | /pages/{selector} | get_page | Show a page. | -
            200 | success | Ok | text/html; charset=utf-8 | Body | - | - | The request succeeded.
            404 | error | NotFound | text/plain | &'static str | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}
