//! Responses of a hostile service, which are decoded or returned.
//!
//! The first two bytes select the status code. Header fields follow, one a line, and after an empty line the content.

#![no_main]

use api_responses::client::decode;
use api_responses::header::{
    Allow, CacheControl, ContentRange, ETag, LastModified, Link, RetryAfter, WwwAuthenticate,
};
use api_responses::http::{HeaderName, HeaderValue, Response, StatusCode};
use api_responses::{Fault, Problem, Raw, api_responses};
use libfuzzer_sys::Corpus;

/// Every kind of response.
#[api_responses(decode)]
pub trait Reports {
    /// Create a report.
    #[api_responses(
        POST "/reports",
        200: Vec<(u32, String)> {
            etag: ETag,
            cache_control: CacheControl,
            link: Option<Link>,
            allow: Option<Allow>,
            last_modified: Option<LastModified>,
            "x-total": Vec<u64>,
        },
        201: String as "text/plain" { content_range: Option<ContentRange> },
        303,
        400: Problem,
        401 { www_authenticate: WwwAuthenticate },
        Full = 409: "The folder is full.",
        #[problem = "/problems/taken"] Taken = 409,
        429 { retry_after: RetryAfter },
        500: Fault,
        503: (),
    )]
    fn create(&self) -> Result<CreateResponse, CreateError>;

    /// Pass the request on.
    #[api_responses(ANY "/archive", 200: Raw as ["text/csv", "text/html"], Upstream = _: Raw)]
    fn pass_on(&self) -> PassOnResponse;
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some(response) = read(bytes) else { return Corpus::Reject };
    if let Err(error) = decode::<Result<CreateResponse, CreateError>>(response.clone()) {
        assert!(!error.to_string().is_empty());
        let returned = error.into_response();
        assert_eq!(returned.status(), response.status());
        assert_eq!(returned.headers(), response.headers());
        assert_eq!(returned.body(), response.body());
    }
    assert!(decode::<PassOnResponse>(response).is_ok());
    Corpus::Keep
});

fn read(bytes: &[u8]) -> Option<Response<Vec<u8>>> {
    let (status, mut rest) = bytes.split_first_chunk()?;
    let status = StatusCode::from_u16(100 + u16::from_be_bytes(*status) % 500).ok()?;
    let mut response = Response::new(Vec::new());
    *response.status_mut() = status;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if line.is_empty() {
            break;
        }
        let colon = line.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(&line[..colon]).ok()?;
        let value = HeaderValue::from_bytes(&line[colon + 1..]).ok()?;
        response.headers_mut().append(name, value);
    }
    *response.body_mut() = rest.to_vec();
    Some(response)
}
