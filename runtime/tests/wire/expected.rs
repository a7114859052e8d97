//! What every server has to send for the answers of [`get_book`](crate::declared::get_book).

use std::net::SocketAddr;

use http::Method;

use crate::client::ask;
use crate::declared::NOT_FOUND;

struct Expected {
    path: &'static str,
    status: u16,
    media_type: &'static [&'static str],
    length: Length,
    text: &'static str,
}

enum Length {
    OfText,
    /// A stream, or a status code that has no `Content-Length` of its own (RFC 9110 §8.6).
    Absent,
}
use Length::{Absent, OfText};

const PROBLEM: &[&str] = &["application/problem+json"];
const JSON: &[&str] = &["application/json"];

const ANSWERS: &[Expected] = &[
    Expected {
        path: "/json",
        status: 200,
        media_type: JSON,
        length: OfText,
        text: r#"{"title":"Emma","pages":474}"#,
    },
    Expected {
        path: "/page",
        status: 200,
        media_type: &["text/html"],
        length: OfText,
        text: "<h1>Emma</h1>",
    },
    Expected {
        path: "/stream",
        status: 200,
        media_type: &["text/csv"],
        length: Absent,
        text: "title,pages\nEmma,474\n",
    },
    Expected { path: "/bare", status: 200, media_type: &[], length: OfText, text: "" },
    Expected { path: "/no-content", status: 204, media_type: &[], length: Absent, text: "" },
    Expected { path: "/reset-content", status: 205, media_type: &[], length: OfText, text: "" },
    Expected { path: "/not-modified", status: 304, media_type: &[], length: Absent, text: "" },
    Expected {
        path: "/missing",
        status: 404,
        media_type: PROBLEM,
        length: OfText,
        text: NOT_FOUND,
    },
    Expected {
        path: "/conflict",
        status: 409,
        media_type: PROBLEM,
        length: OfText,
        text: concat!(
            r#"{"type":"about:blank","title":"Conflict","status":409,"#,
            r#""detail":"Somebody else has it.","due":"2030-01-01","queue":3}"#
        ),
    },
    Expected {
        path: "/text",
        status: 415,
        media_type: &["text/plain"],
        length: OfText,
        text: "plain words",
    },
    Expected {
        path: "/invalid",
        status: 422,
        media_type: JSON,
        length: OfText,
        text: r#"{"field":"title"}"#,
    },
    Expected { path: "/silent", status: 429, media_type: &[], length: OfText, text: "" },
    Expected {
        path: "/broken",
        status: 500,
        media_type: PROBLEM,
        length: OfText,
        text: r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#,
    },
];

/// Every answer to GET, with its length where there is one to know.
pub(crate) async fn answers_get(server: SocketAddr) {
    for expected in ANSWERS {
        let path = expected.path;
        let answer = ask(server, Method::GET, path).await;
        assert_eq!(answer.status, expected.status, "{path}");
        assert_eq!(answer.field("content-type"), expected.media_type, "{path}");
        match expected.length {
            OfText => {
                let length = expected.text.len().to_string();
                assert_eq!(answer.field("content-length"), [length], "{path}");
            }
            Absent => assert_eq!(answer.field("content-length"), [""; 0], "{path}"),
        }
        assert_eq!(answer.text, expected.text, "{path}");
    }
}

/// The fields are those of GET and the content is not there; a length is given only where it is
/// that of the answer to GET (RFC 9110 §8.6, §9.3.2).
pub(crate) async fn answers_head(server: SocketAddr) {
    let answer = ask(server, Method::HEAD, "/json").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.field("content-type"), JSON);
    assert_eq!(answer.field("content-length"), ["28"]);
    assert_eq!(answer.text, "");

    let answer = ask(server, Method::HEAD, "/headless").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.field("content-length"), [""; 0]);
}
