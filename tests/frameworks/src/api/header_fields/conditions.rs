//! The fields of a 200 that its 304 and 206 repeat, and those of ranges (RFC 9110 §14.4, §15.3.7,
//! §15.4.5, §15.5.17).

use std::time::{Duration, UNIX_EPOCH};

use api_responses::header::{CacheControl, ContentRange, ETag, HttpDate, LastModified, Location};
use api_responses::{DescribeResponses as _, api_responses, location};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Look up an edition.
#[api_responses(
    GET "/editions/{selector}",
    200 {
        cache_control: CacheControl,
        content_location: Location,
        etag: ETag,
        expires: Option<HttpDate>,
        last_modified: LastModified,
        vary = "Accept-Language",
        "x-total-count": u64,
    },
    206: Vec<u8> as "text/plain",
    Parts = 206: &'static str as "multipart/byteranges; boundary=x",
    304,
    416,
)]
pub async fn get_edition(selector: Selector) -> Result<GetEditionResponse<Book>, GetEditionError> {
    let sunday = UNIX_EPOCH + Duration::from_secs(784_111_777);
    let cache_control = CacheControl::new().private().max_age(Duration::from_secs(60));
    let content_location = location!("/editions/{}", 1815);
    let etag = ETag::strong("é").or_else(|_| ETag::weak("e")).unwrap_or(ETag::version(0));
    let range = ContentRange::bytes(1..=2, 474);
    Ok(match (selector.as_str(), range) {
        ("whole", _) => GetEditionResponse::Ok {
            cache_control,
            content_location,
            etag,
            expires: Some(sunday.into()),
            last_modified: sunday.into(),
            x_total_count: u64::MAX,
            body: emma(),
        },
        ("part", Ok(content_range)) => GetEditionResponse::PartialContent {
            content_range,
            cache_control,
            content_location,
            etag,
            expires: Some(sunday.into()),
            body: b"mm".to_vec(),
        },
        ("parts", _) => GetEditionResponse::Parts {
            cache_control,
            content_location,
            etag,
            expires: None,
            body: "--x--\r\n",
        },
        ("same", _) => {
            GetEditionResponse::NotModified { cache_control, content_location, etag, expires: None }
        }
        _ => Err(GetEditionError::RangeNotSatisfiable {
            content_range: ContentRange::unsatisfiable(474),
        })?,
    })
}

/// Change an edition, under a condition.
#[api_responses(PATCH "/editions/{selector}", 200 { etag: ETag }, 412, 415: () { accept_patch = "application/json" }, 428)]
pub async fn change_edition(
    selector: Selector,
) -> Result<ChangeEditionResponse<Book>, ChangeEditionError> {
    match selector.as_str() {
        "changed" => Ok(ChangeEditionResponse::Ok { etag: ETag::version(2), body: emma() }),
        "outdated" => Err(ChangeEditionError::PreconditionFailed),
        "xml" => Err(ChangeEditionError::UnsupportedMediaType),
        _ => Err(ChangeEditionError::PreconditionRequired),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Edition = GetEditionResponse<Book>;
    type Changed = ChangeEditionResponse<Book>;
    type Unchanged = ChangeEditionError;
    use ExpectedContent::{Complete, Empty};
    const SUNDAY: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    let get = |target| TestRequest::new("GET", target);
    let patch = |target| TestRequest::new("PATCH", target);
    let repeated = |case: Case| {
        case.with_field("cache-control", "private, max-age=60")
            .with_field("content-location", "/editions/1815")
            .with_field("etag", "W/\"e\"")
            .with_field("vary", "Accept-Language")
    };
    let unsatisfiable = problem_without_detail("Range Not Satisfiable", 416);
    let parts = Complete("multipart/byteranges; boundary=x", b"--x--\r\n");
    vec![
        repeated(Case::new::<Edition>(
            get("/editions/whole"),
            "Ok",
            200,
            ExpectedContent::json(EMMA),
        ))
        .with_field("expires", SUNDAY)
        .with_field("last-modified", SUNDAY)
        .with_field("x-total-count", "18446744073709551615"),
        repeated(Case::new::<Edition>(
            get("/editions/part"),
            "PartialContent",
            206,
            Complete("text/plain", b"mm"),
        ))
        .with_field("content-range", "bytes 1-2/474")
        .with_field("expires", SUNDAY),
        repeated(Case::new::<Edition>(get("/editions/parts"), "Parts", 206, parts)),
        repeated(Case::new::<Edition>(get("/editions/same"), "NotModified", 304, Empty)),
        Case::new::<GetEditionError>(
            get("/editions/no"),
            "RangeNotSatisfiable",
            416,
            unsatisfiable,
        )
        .with_field("content-range", "bytes */474"),
        Case::new::<Changed>(patch("/editions/changed"), "Ok", 200, ExpectedContent::json(EMMA))
            .with_field("etag", "\"2\""),
        Case::new::<Unchanged>(
            patch("/editions/outdated"),
            "PreconditionFailed",
            412,
            problem_without_detail("Precondition Failed", 412),
        ),
        Case::new::<Unchanged>(patch("/editions/xml"), "UnsupportedMediaType", 415, Empty)
            .with_field("accept-patch", "application/json"),
        Case::new::<Unchanged>(
            patch("/editions/no"),
            "PreconditionRequired",
            428,
            problem_without_detail("Precondition Required", 428),
        )
        .with_field("cache-control", "no-store"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [GetEditionResponse::<Book>::OPERATION, GetEditionError::OPERATION],
            r#"
            GET | /editions/{selector} | get_edition | Look up an edition. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded. | Cache-Control: CacheControl | Content-Location: Location | ETag: ETag | Expires?: Option<HttpDate> | Last-Modified: LastModified | Vary = "Accept-Language" | X-Total-Count: u64
            206 | success | PartialContent | text/plain | Vec<u8> | - | - | One or more parts of the representation, as requested with Range. | Content-Range: ContentRange | Cache-Control: CacheControl | ETag: ETag | Expires?: Option<HttpDate> | Content-Location: Location | Vary = "Accept-Language"
            206 | success | Parts | multipart/byteranges; boundary=x | &'static str | - | - | One or more parts of the representation, as requested with Range. | Cache-Control: CacheControl | ETag: ETag | Expires?: Option<HttpDate> | Content-Location: Location | Vary = "Accept-Language"
            304 | success | NotModified | - | - | - | - | The stored representation of the client is still valid. | Content-Location: Location | ETag: ETag | Vary = "Accept-Language" | Cache-Control: CacheControl | Expires?: Option<HttpDate>
            416 | error | RangeNotSatisfiable | application/problem+json | - | - | - | None of the requested ranges can be satisfied. | Content-Range: ContentRange
            "#,
        ),
        Described::new(
            [ChangeEditionResponse::<Book>::OPERATION, ChangeEditionError::OPERATION],
            r#"
            PATCH | /editions/{selector} | change_edition | Change an edition, under a condition. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded. | ETag: ETag
            412 | error | PreconditionFailed | application/problem+json | - | - | - | A precondition in the header of the request is false.
            415 | error | UnsupportedMediaType | - | - | - | - | The format of the content is not supported for this method and resource. | Accept-Patch = "application/json"
            428 | error | PreconditionRequired | application/problem+json | - | - | - | The request must be conditional. | Cache-Control = "no-store"
            "#,
        ),
    ]
}
