//! What every server must send.

use std::net::SocketAddr;

use http::Method;
use http_body_util::BodyExt as _;
use tokio::sync::Notify;

use crate::client::{ask, breaks_off, chat, open, pipeline};

pub(crate) const BOOK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/raw/book.txt");

/// The content of [`BOOK`].
const TEXT: &str = include_str!("book.txt");

/// A file service: the whole file, a part, and 304, with the header fields of the service.
pub(crate) async fn file(server: SocketAddr, path: &str) {
    let length = TEXT.len().to_string();

    let whole = ask(server, Method::GET, path, &[]).await;
    assert_eq!((whole.status, whole.text.as_str()), (200, TEXT), "{path}");
    assert_eq!(whole.field("content-length"), [length.as_str()], "{path}");
    assert_eq!(whole.field("transfer-encoding"), [""; 0], "{path}");
    assert_eq!(whole.field("accept-ranges"), ["bytes"], "{path}");
    let [modified] = whole.field("last-modified")[..] else { panic!("{path}: no Last-Modified") };

    let head = ask(server, Method::HEAD, path, &[]).await;
    assert_eq!((head.status, head.text.as_str()), (200, ""), "{path}");
    assert_eq!(head.field("content-length"), [length.as_str()], "{path}");
    assert_eq!(head.field("content-type"), whole.field("content-type"), "{path}");
    assert_eq!(head.field("last-modified"), [modified], "{path}");

    let part = ask(server, Method::GET, path, &[("range", "bytes=9-14")]).await;
    assert_eq!((part.status, part.text.as_str()), (206, &TEXT[9..=14]), "{path}");
    assert_eq!(part.field("content-length"), ["6"], "{path}");
    assert_eq!(part.field("content-range"), [format!("bytes 9-14/{length}")], "{path}");

    let same = ask(server, Method::GET, path, &[("if-modified-since", modified)]).await;
    assert_eq!((same.status, same.text.as_str()), (304, ""), "{path}");
    assert_eq!(same.field("content-length"), [""; 0], "{path}");
    assert_eq!(same.field("transfer-encoding"), [""; 0], "{path}");

    let beyond = ask(server, Method::GET, path, &[("range", "bytes=1000-")]).await;
    assert_eq!((beyond.status, beyond.text.as_str()), (416, ""), "{path}");
    assert_eq!(beyond.field("content-range"), [format!("bytes */{length}")], "{path}");
    assert_eq!(beyond.field("content-length"), ["0"], "{path}");
}

/// A service that responds with a declared 404.
pub(crate) async fn missing_file(server: SocketAddr, path: &str) {
    let answer = ask(server, Method::GET, path, &[]).await;
    assert_eq!((answer.status, answer.text.as_str()), (404, ""));
    assert_eq!(answer.field("content-length"), ["0"]);
}

/// A status code that is not declared is not sent.
pub(crate) async fn undeclared(server: SocketAddr, path: &str) {
    let answer = ask(server, Method::GET, path, &[]).await;
    assert_eq!(answer.status, 502);
    assert_eq!(answer.text, "418 is not declared here");
    assert_eq!(answer.field("x-teapot"), [""; 0]);
}

/// Several lines of one header, and a header that the framework does not know.
pub(crate) async fn fields(server: SocketAddr, path: &str) {
    let answer = ask(server, Method::GET, path, &[]).await;
    assert_eq!(answer.status, 201, "the status code is that of the variant");
    assert_eq!(answer.field("set-cookie"), ["a=1; HttpOnly", "b=2"]);
    assert_eq!(answer.field("content-type"), ["text/x-odd"]);
    assert_eq!(answer.headers["x-bytes"].as_bytes(), b"caf\xe9");
    assert_eq!(answer.text, "made");
}

/// Content with a status code that never has content, from the end of the path.
pub(crate) async fn without_content(server: SocketAddr, path: &str) {
    for (status, length) in [(204, None), (205, Some("0")), (304, None)] {
        let answer = ask(server, Method::GET, &format!("{path}/{status}"), &[]).await;
        assert_eq!((answer.status, answer.text.as_str()), (status, ""));
        assert_eq!(answer.field("content-length"), Vec::from_iter(length), "{status}");
        assert_eq!(answer.field("transfer-encoding"), [""; 0], "{status}");
        assert_eq!(answer.field("x-kept"), ["yes"], "{status}");
    }
}

/// The first event is received before the second is created.
pub(crate) async fn events(server: SocketAddr, path: &str, second: &Notify) {
    let response = open(server, Method::GET, path, &[]).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert_eq!(response.headers().get("content-length"), None);

    let mut body = response.into_body();
    let first = body.frame().await.unwrap().unwrap().into_data().unwrap();
    assert_eq!(first, "data: one\n\n");
    second.notify_one();
    let rest = body.collect().await.unwrap().to_bytes();
    assert_eq!(rest, "data: two\n\n");
}

/// A stream that fails does not look complete.
pub(crate) async fn broken_streams(server: SocketAddr, paths: &[&str]) {
    for path in paths {
        assert!(breaks_off(server, path).await, "{path}");
    }
}

/// An echo that closes afterwards.
pub(crate) async fn web_socket(server: SocketAddr, path: &str) {
    assert_eq!(chat(server, path, "anybody?").await, ["anybody?"]);
}

/// The responses with wrong lengths, as `length/{content}/{Content-Length}`. The content is `hello`, `stream`
/// (`hello` without a known length) or `empty`.
pub(crate) async fn lengths(server: SocketAddr) {
    // The known length replaces a wrong or malformed one, and the next response is intact.
    for claimed in ["3", "9", "005", "-5", "5, 5", "5,6", "five"] {
        let path = format!("/length/hello/{}", claimed.replace(", ", "%2C%20"));
        let received = pipeline(server, &[&format!("GET {path}"), "GET /length/hello/5"]).await;
        assert_eq!(received.matches("HTTP/1.1 200 OK").count(), 2, "{claimed}: {received}");
        assert_eq!(received.matches("content-length: 5\r\n").count(), 2, "{claimed}: {received}");
        assert_eq!(received.matches("\r\n\r\nhello").count(), 2, "{claimed}: {received}");
    }

    // A malformed length of a stream is not sent.
    let received = pipeline(server, &["GET /length/stream/-5", "GET /length/hello/5"]).await;
    assert!(received.contains("transfer-encoding: chunked"), "{received}");
    assert_eq!(received.matches("content-length").count(), 1, "{received}");
    assert!(received.ends_with("\r\n\r\nhello"), "{received}");

    // A stream is not longer than its `Content-Length`, and the connection is closed if it is shorter.
    let received = pipeline(server, &["GET /length/stream/3", "GET /length/hello/5"]).await;
    assert!(received.contains("\r\n\r\nhelHTTP/1.1 200 OK"), "{received}");
    assert!(received.ends_with("\r\n\r\nhello"), "{received}");
    // actix-web does not even send the beginning.
    let received = pipeline(server, &["GET /length/stream/9", "GET /length/hello/5"]).await;
    assert!(received.is_empty() || received.ends_with("\r\n\r\nhello"), "{received}");
    assert!(received.matches("HTTP/1.1").count() <= 1, "{received}");

    // A length without content is for HEAD. Otherwise, the next response must not be read as content.
    let head = pipeline(server, &["HEAD /length/empty/9", "GET /length/hello/5"]).await;
    assert!(head.contains("content-length: 9\r\n"), "{head}");
    assert_eq!(head.matches("HTTP/1.1 200 OK").count(), 2, "{head}");
    let received = pipeline(server, &["GET /length/empty/9", "GET /length/hello/5"]).await;
    assert!(received.matches("HTTP/1.1").count() <= 1, "{received}");
    let received = pipeline(server, &["GET /length/empty/0", "GET /length/hello/5"]).await;
    assert_eq!(received.matches("HTTP/1.1 200 OK").count(), 2, "{received}");

    // `chunked` came from another connection.
    let received = pipeline(server, &["GET /length/hello/chunked", "GET /length/hello/5"]).await;
    assert_eq!(received.matches("\r\n\r\nhello").count(), 2, "{received}");
    assert_eq!(received.matches("chunked").count(), 0, "{received}");
    let received = pipeline(server, &["GET /length/stream/chunked", "GET /length/hello/5"]).await;
    assert!(received.contains("\r\n\r\n5\r\nhello\r\n0\r\n\r\nHTTP/1.1"), "{received}");
    assert_eq!(received.matches("transfer-encoding: chunked").count(), 1, "{received}");
}

/// The responses with media types, as `media-type/{status}/{Content-Type}`, with `absent` for none.
pub(crate) async fn media_types(server: SocketAddr) {
    let sent =
        async |path: &str| ask(server, Method::GET, &format!("/media-type/{path}"), &[]).await;
    for (path, media_type) in [
        ("200/text%2Fevent-stream", "text/event-stream"),
        ("200/Text%2FEvent-Stream;charset=utf-8", "Text/Event-Stream;charset=utf-8"),
        ("200/absent", "text/event-stream"),
        ("203/image%2Fpng", "image/png"),
        ("203/IMAGE%2Fwebp;q=1", "IMAGE/webp;q=1"),
        ("206/text%2Fhtml", "text/html"),
        ("206/absent", "text/html; charset=utf-8"),
        ("206/multipart%2Fbyteranges;boundary=a", "multipart/byteranges;boundary=a"),
    ] {
        let answer = sent(path).await;
        assert_eq!(answer.status.to_string(), path[..3], "{path}");
        assert_eq!(answer.field("content-type"), [media_type], "{path}");
        assert_eq!(answer.text, "typed", "{path}");
        assert_eq!(answer.field("x-kept"), ["yes"], "{path}");
    }
    for path in [
        "200/text%2Fplain",
        "200/text%2Fhtml",
        "200/text%2Fevent-stream2",
        "200/multipart%2Fbyteranges",
        "203/image%2Fgif",
        // Which one it is can only be seen in the field.
        "203/absent",
        "206/text%2Fplain",
        "206/",
    ] {
        let answer = sent(path).await;
        assert_eq!(answer.status, 500, "{path}");
        assert_eq!(answer.field("content-type"), ["application/problem+json"], "{path}");
        assert_eq!(answer.field("x-kept"), [""; 0], "{path}");
        assert!(!answer.text.contains("typed"), "{path}");
    }
}

/// The responses with a status code and one header field, as `required/{status}/{name}/{value}`.
pub(crate) async fn required_fields(server: SocketAddr) {
    let sent = async |path: &str| ask(server, Method::GET, &format!("/required/{path}"), &[]).await;
    for (path, name) in [
        ("206/content-range/bytes 0-3%2F9", "content-range"),
        ("206/content-type/multipart%2Fbyteranges;boundary=a", "content-type"),
        ("302/location/%2Flogin", "location"),
        ("308/location/other", "location"),
        ("401/www-authenticate/Basic", "www-authenticate"),
        ("405/allow/GET", "allow"),
        ("407/proxy-authenticate/Basic", "proxy-authenticate"),
        ("426/upgrade/websocket", "upgrade"),
    ] {
        let answer = sent(&path.replace(' ', "%20")).await;
        assert_eq!(answer.status.to_string(), path[..3], "{path}");
        assert_eq!(answer.field(name).len(), 1, "{path}");
        assert_eq!(answer.text, "made", "{path}");
    }
    for status in [206, 302, 308, 401, 405, 407, 426] {
        let answer = sent(&format!("{status}/x-other/1")).await;
        assert_eq!(answer.status, 500, "{status}");
        assert_eq!(answer.field("content-type"), ["application/problem+json"], "{status}");
        assert_eq!(answer.field("x-other"), [""; 0], "{status}");
    }
    // `relay` returns such a response, as one with another media type.
    for (path, text) in [
        ("401/x-other/1", "401 Unauthorized lacks `WWW-Authenticate`, which HTTP requires"),
        ("302/x-other/1", "302 Found lacks `Location`, without which a redirect leads nowhere"),
        (
            "203/content-type/image%2Fgif",
            "203 Non-Authoritative Information with `image/gif` is not declared here",
        ),
        (
            "203/x-other/1",
            "203 Non-Authoritative Information without `Content-Type` is not declared here",
        ),
        ("200/content-type/text%2Fplain", "200 OK with `text/plain` is not declared here"),
        ("404/x-other/1", "404 Not Found is not declared here"),
    ] {
        let answer = ask(server, Method::GET, &format!("/relayed/{path}"), &[]).await;
        assert_eq!((answer.status, answer.text.as_str()), (502, text), "{path}");
    }
    for path in [
        "401/www-authenticate/Basic",
        "200/content-type/text%2Fhtml",
        "203/content-type/image%2Fwebp",
        "302/location/other",
    ] {
        let answer = ask(server, Method::GET, &format!("/relayed/{path}"), &[]).await;
        assert_eq!(answer.status.to_string(), path[..3], "{path}");
    }
}

/// A 101 that changes to no protocol is not sent, and the connection can be used further.
pub(crate) async fn no_upgrade(server: SocketAddr, path: &str) {
    let received = pipeline(server, &[&format!("GET {path}"), &format!("GET {path}")]).await;
    assert_eq!(received.matches("HTTP/1.1 500 Internal Server Error").count(), 2, "{received}");
    assert_eq!(received.matches("application/problem+json").count(), 2, "{received}");
}
