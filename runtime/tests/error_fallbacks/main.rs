//! The errors of routers, over a socket: 404 for unknown paths, and 405 with `Allow`, as problem documents and in a
//! custom error format.

#![cfg(any(feature = "axum08", feature = "actix-web4"))]

#[cfg(feature = "actix-web4")]
mod actix;
#[cfg(feature = "axum08")]
mod axum;
#[expect(dead_code, reason = "no request has content")]
#[path = "../provoked/client.rs"]
mod client;

use std::net::SocketAddr;

use api_responses::{DeclaredError, ErrorFormat};

use crate::client::{Answer, bare, send};

#[derive(serde::Serialize)]
struct ApiError {
    code: u16,
    message: &'static str,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.status().as_u16(), message: error.title() }
    }
}

/// A page for browsers.
struct ErrorPage(String);

impl From<DeclaredError> for ErrorPage {
    fn from(error: DeclaredError) -> Self {
        Self(format!("<title>{}</title>", error.title()))
    }
}

impl From<ErrorPage> for api_responses::Body {
    fn from(ErrorPage(html): ErrorPage) -> Self {
        html.into()
    }
}

const SHOP: ErrorFormat =
    ErrorFormat::json::<ApiError>().with_media_type("application/vnd.shop+json");
const PAGE: ErrorFormat = ErrorFormat::content::<ErrorPage>("text/html; charset=utf-8");

/// The formats with their media type and the content of 404 and 405.
const FORMATS: [(ErrorFormat, &str, [&str; 2]); 4] = [
    (
        ErrorFormat::PROBLEM,
        "application/problem+json",
        [
            r#"{"type":"about:blank","title":"Not Found","status":404}"#,
            r#"{"type":"about:blank","title":"Method Not Allowed","status":405}"#,
        ],
    ),
    (
        ErrorFormat::json::<ApiError>(),
        "application/json",
        [r#"{"code":404,"message":"Not Found"}"#, r#"{"code":405,"message":"Method Not Allowed"}"#],
    ),
    (
        SHOP,
        "application/vnd.shop+json",
        [r#"{"code":404,"message":"Not Found"}"#, r#"{"code":405,"message":"Method Not Allowed"}"#],
    ),
    (
        PAGE,
        "text/html; charset=utf-8",
        ["<title>Not Found</title>", "<title>Method Not Allowed</title>"],
    ),
];

async fn request(server: SocketAddr, method: &str, target: &str) -> Answer {
    send(server, &bare(method, target, &["Content-Length: 0"])).await
}

/// Checks 404 for unknown paths, and 405 with these methods in `Allow` for others.
async fn errors_are_sent(
    server: SocketAddr,
    (format, media_type, [not_found, not_allowed]): (ErrorFormat, &str, [&str; 2]),
    unknown: &[&str],
    refused: &[(&str, &str, &[&str])],
) {
    for target in unknown {
        let answer = request(server, "GET", target).await;
        assert_eq!((answer.status, &*answer.content), (404, not_found), "{target} {format:?}");
        assert_eq!(answer.field("content-type"), [media_type]);
        assert_eq!(answer.field("allow"), [""; 0]);
    }
    for (method, target, allowed) in refused {
        let answer = request(server, method, target).await;
        assert_eq!((answer.status, &*answer.content), (405, not_allowed), "{target} {format:?}");
        assert_eq!(answer.field("content-type"), [media_type]);
        let allow = answer.field("allow").join(",");
        let mut methods: Vec<&str> = allow.split(',').map(str::trim).collect();
        methods.sort_unstable();
        assert_eq!(methods, *allowed, "{method} {target}");
    }
}

#[test]
#[should_panic(expected = "expected a media type")]
fn a_text_without_a_slash_is_no_media_type() {
    let _ = ErrorFormat::PROBLEM.with_media_type("json");
}

#[test]
#[should_panic(expected = "expected a media type")]
fn a_line_break_is_no_media_type() {
    let _ = ErrorFormat::PROBLEM.with_media_type("text/html\r\nx: 1");
}
