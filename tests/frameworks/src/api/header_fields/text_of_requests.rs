//! Text of a request in a header field. A text that could end the field or change its meaning is an error
//! when the value is created. It is never sent.

use std::sync::LazyLock;

use api_responses::header::{Challenge, ETag, InvalidValue, Link, Location};
use api_responses::http_semantics::field_value::MAX_LENGTH;
use api_responses::{DescribeResponses as _, api_responses, location};
use serde::Serialize;
use serde_json::json;

use super::Book;
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Json;

/// What is wrong with a text.
#[derive(Serialize)]
pub struct Refusal {
    field: &'static str,
    index: Option<usize>,
    byte: Option<u8>,
}

impl From<InvalidValue> for TagError {
    fn from(invalid: InvalidValue) -> Self {
        let (field, index, byte) = (invalid.field(), invalid.index(), invalid.byte());
        Self::UnprocessableContent(Refusal { field, index, byte })
    }
}

/// Tag a book; its pages say which field gets the title.
#[api_responses(
    POST "/tags",
    201: (),
    Tagged = 200: () { etag: ETag },
    Linked = 200: () { link: Link },
    303,
    401,
    422: Refusal,
)]
pub async fn tag(Json(book): Json<Book>) -> Result<TagResponse, TagError> {
    let title = book.title.as_str();
    Ok(match book.pages {
        0 => TagResponse::Created { location: location!("/tags/{}?from={}", title, title) },
        1 => TagResponse::Tagged { etag: ETag::strong(title)? },
        2 => TagResponse::Tagged { etag: ETag::try_from(title)? },
        3 => TagResponse::Linked { link: Link::new(title, "next")? },
        4 => TagResponse::Linked { link: Link::new("/", "next")?.with_parameter("title", title)? },
        5 => TagResponse::SeeOther { location: Location::try_from(title)? },
        _ => Err(TagError::Unauthorized { www_authenticate: Challenge::basic(title)?.into() })?,
    })
}

static LONG: LazyLock<String> = LazyLock::new(|| "a".repeat(64 * 1024));

const HOSTILE: [(&str, u8); 6] = [
    ("\r\nSet-Cookie: a=b", b'\r'),
    ("\nSet-Cookie: a=b", b'\n'),
    ("\0", 0),
    ("\u{7f}", 0x7f),
    ("\u{e9}", 0xc3),
    // The low bytes of these characters are a line break.
    ("\u{560d}\u{560a}Set-Cookie: a=b", 0xe5),
];

/// The fields that take text unchanged, and the number of pages that selects each of them.
const FIELDS: [(u16, &str, &str); 6] = [
    (1, "ETag", ""),
    (2, "ETag", "\""),
    (3, "Link", "/"),
    (4, "Link", ""),
    (5, "Location", "/"),
    (6, "WWW-Authenticate", ""),
];

fn question(title: &str, pages: u16) -> TestRequest {
    let json = json!({ "title": title, "pages": pages }).to_string();
    TestRequest::new("POST", "/tags").with_json(json.leak())
}

fn refused(title: &str, pages: u16, refusal: &Refusal) -> Case {
    let refusal = ExpectedContent::json(serde_json::to_string(refusal).unwrap().leak());
    Case::new::<TagError>(question(title, pages), "UnprocessableContent", 422, refusal)
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = harmless();
    for (pages, field, beginning) in FIELDS {
        for (hostile, byte) in HOSTILE {
            let title = format!("{beginning}{hostile}");
            let refusal = Refusal { field, index: Some(beginning.len()), byte: Some(byte) };
            cases.push(refused(&title, pages, &refusal));
        }
        let refusal = Refusal { field, index: None, byte: None };
        for long in [&LONG[..], &LONG[..MAX_LENGTH]] {
            cases.push(refused(&format!("{beginning}{long}a"), pages, &refusal));
        }
    }
    cases.extend(encoded());
    cases
}

fn harmless() -> Vec<Case> {
    let text = "/a?b=c";
    // With its quotes, this has the maximum length of a value.
    let longest = &LONG[2..MAX_LENGTH];
    let quoted = format!("\"{longest}\"").leak();
    let post = |pages| question(text, pages);
    let nothing = || ExpectedContent::Empty;
    vec![
        Case::new::<TagResponse>(post(1), "Tagged", 200, nothing())
            .with_field("etag", "\"/a?b=c\""),
        Case::new::<TagResponse>(question(longest, 1), "Tagged", 200, nothing())
            .with_field("etag", quoted),
        Case::new::<TagResponse>(post(3), "Linked", 200, nothing())
            .with_field("link", "</a?b=c>; rel=\"next\""),
        Case::new::<TagResponse>(post(4), "Linked", 200, nothing())
            .with_field("link", "</>; rel=\"next\"; title=\"/a?b=c\""),
        Case::new::<TagResponse>(post(5), "SeeOther", 303, nothing()).with_field("location", text),
        Case::new::<TagError>(
            post(6),
            "Unauthorized",
            401,
            problem_without_detail("Unauthorized", 401),
        )
        .with_field("www-authenticate", "Basic realm=\"/a?b=c\""),
    ]
}

/// `location!` accepts every text: it encodes each byte with a meaning in a URI.
fn encoded() -> impl Iterator<Item = Case> {
    let encoded = [
        ("\r\nSet-Cookie: a=b", "%0D%0ASet-Cookie%3A%20a%3Db"),
        ("\0\u{7f}", "%00%7F"),
        ("\u{560d}\u{560a}", "%E5%98%8D%E5%98%8A"),
        ("../\\\"", "..%2F%5C%22"),
        (&LONG, &LONG),
    ];
    encoded.into_iter().map(|(title, segment)| {
        let location = format!("/tags/{segment}?from={segment}");
        Case::new::<TagResponse>(question(title, 0), "Created", 201, ExpectedContent::Empty)
            .with_field("location", location.leak())
    })
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [TagResponse::OPERATION, TagError::OPERATION],
        "
        POST | /tags | tag | Tag a book; its pages say which field gets the title. | -
        201 | success | Created | - | - | - | - | The request succeeded, and one or more resources were created. | Location: Location
        200 | success | Tagged | - | - | - | - | The request succeeded. | ETag: ETag
        200 | success | Linked | - | - | - | - | The request succeeded. | Link: Link
        303 | success | SeeOther | - | - | - | - | The result is at another URI; request it with GET. | Location: Location
        401 | error | Unauthorized | application/problem+json | - | - | - | Valid credentials for the resource are missing or were refused. | WWW-Authenticate: WwwAuthenticate
        422 | error | UnprocessableContent | application/json | Refusal | - | - | The media type and the syntax are correct, but the content cannot be processed.
        ",
    )]
}
