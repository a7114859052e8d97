//! `Location` on a 201 to POST, where the created resource is not the target. PUT creates the target and
//! needs no `Location` (RFC 9110 §9.3.3, §9.3.4, §15.3.2).

use api_responses::header::{ETag, Link, Location};
use api_responses::{DescribeResponses as _, api_responses, location};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Buy a book.
#[api_responses(
    POST "/stores/{selector}",
    201 { etag: ETag },
    Signed = 201: &'static str as "text/plain",
    Bare = 201: (),
    Fixed = 201: () { location = "/stores/fixed/1" },
    #[allow(http::missing_location, reason = "The books of a box have no URI in common.")]
    Boxed = 201: Vec<Book>,
    202: () { location: Option<Location>, link: Option<Link> },
    303,
    402,
)]
pub async fn store(selector: Selector) -> Result<StoreResponse<Book>, StoreError> {
    let location = location!("/stores/{}/{}", selector.as_str(), 1);
    Ok(match selector.as_str() {
        "json" => StoreResponse::Created { etag: ETag::version(1), location, body: emma() },
        "signed" => StoreResponse::Signed { location, body: "with love" },
        "bare" => StoreResponse::Bare { location },
        "fixed" => StoreResponse::Fixed,
        "box" => StoreResponse::Boxed(vec![emma()]),
        "later" => StoreResponse::Accepted { location: Some(location), link: None },
        "some-time" => {
            StoreResponse::Accepted { location: None, link: Link::new("/status", "monitor").ok() }
        }
        "there" => StoreResponse::SeeOther { location },
        _ => Err(StoreError::PaymentRequired)?,
    })
}

/// Buy a book, as one enum.
#[api_responses(POST "/crates/{selector}", 201, 402)]
pub async fn crates(selector: Selector) -> CratesResponse<Book> {
    match selector.as_str() {
        "paid" => CratesResponse::Created { location: location!("/crates/{}", 7), body: emma() },
        _ => CratesResponse::PaymentRequired,
    }
}

/// Put a book somewhere.
#[api_responses(
    PUT "/stores/{selector}",
    201: (),
    Elsewhere = 201 { location: Location, content_location: Location },
    204,
)]
pub async fn put_store(selector: Selector) -> PutStoreResponse<Book> {
    match selector.as_str() {
        "new" => PutStoreResponse::Created,
        "elsewhere" => PutStoreResponse::Elsewhere {
            location: location!("/stores/9"),
            content_location: location!("/stores/9/{}", 1),
            body: emma(),
        },
        _ => PutStoreResponse::NoContent,
    }
}

/// Pile books up, by POST under a new URI and by PUT under this one.
#[api_responses(POST | PUT "/piles/{selector}", 201, 204)]
pub async fn pile(selector: Selector) -> PileResponse<Book> {
    match selector.as_str() {
        "new" => PileResponse::Created(emma()),
        _ => PileResponse::NoContent,
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Stored = StoreResponse<Book>;
    type Put = PutStoreResponse<Book>;
    use ExpectedContent::Empty;
    let post = |target| TestRequest::new("POST", target);
    let put = |target| TestRequest::new("PUT", target);
    let signed = ExpectedContent::Complete("text/plain", b"with love");
    let boxed = ExpectedContent::json(r#"[{"title":"Emma","pages":474}]"#);
    let unpaid = || problem_without_detail("Payment Required", 402);
    vec![
        Case::new::<Stored>(post("/stores/json"), "Created", 201, ExpectedContent::json(EMMA))
            .with_field("etag", "\"1\"")
            .with_field("location", "/stores/json/1"),
        Case::new::<Stored>(post("/stores/signed"), "Signed", 201, signed)
            .with_field("location", "/stores/signed/1"),
        Case::new::<Stored>(post("/stores/bare"), "Bare", 201, Empty)
            .with_field("location", "/stores/bare/1"),
        Case::new::<Stored>(post("/stores/fixed"), "Fixed", 201, Empty)
            .with_field("location", "/stores/fixed/1"),
        Case::new::<Stored>(post("/stores/box"), "Boxed", 201, boxed),
        Case::new::<Stored>(post("/stores/later"), "Accepted", 202, Empty)
            .with_field("location", "/stores/later/1"),
        Case::new::<Stored>(post("/stores/some-time"), "Accepted", 202, Empty)
            .with_field("link", "</status>; rel=\"monitor\""),
        Case::new::<Stored>(post("/stores/there"), "SeeOther", 303, Empty)
            .with_field("location", "/stores/there/1"),
        Case::new::<StoreError>(post("/stores/no"), "PaymentRequired", 402, unpaid()),
        Case::new::<CratesResponse<Book>>(
            post("/crates/paid"),
            "Created",
            201,
            ExpectedContent::json(EMMA),
        )
        .with_field("location", "/crates/7"),
        Case::new::<CratesResponse<Book>>(post("/crates/no"), "PaymentRequired", 402, unpaid()),
        Case::new::<Put>(put("/stores/new"), "Created", 201, Empty),
        Case::new::<Put>(put("/stores/elsewhere"), "Elsewhere", 201, ExpectedContent::json(EMMA))
            .with_field("location", "/stores/9")
            .with_field("content-location", "/stores/9/1"),
        Case::new::<Put>(put("/stores/old"), "NoContent", 204, Empty),
        Case::new::<PileResponse>(post("/piles/new"), "Created", 201, ExpectedContent::json(EMMA)),
        Case::new::<PileResponse>(put("/piles/old"), "NoContent", 204, Empty),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [StoreResponse::<Book>::OPERATION, StoreError::OPERATION],
            r#"
            POST | /stores/{selector} | store | Buy a book. | -
            201 | success | Created | application/json | Book | - | - | Fulfilled, and one or more new resources were created. | ETag: ETag | Location: Location
            201 | success | Signed | text/plain | &'static str | - | - | Fulfilled, and one or more new resources were created. | Location: Location
            201 | success | Bare | - | - | - | - | Fulfilled, and one or more new resources were created. | Location: Location
            201 | success | Fixed | - | - | - | - | Fulfilled, and one or more new resources were created. | Location = "/stores/fixed/1"
            201 | success | Boxed | application/json | Vec<Book> | - | - | Fulfilled, and one or more new resources were created. | because The books of a box have no URI in common.
            202 | success | Accepted | - | - | - | - | Accepted for processing, which has not been completed and may still be refused. | Location?: Option<Location> | Link?: Option<Link>
            303 | success | SeeOther | - | - | - | - | GET another resource for an indirect response to this request. | Location: Location
            402 | error | PaymentRequired | application/problem+json | - | - | - | Reserved for future use.
            "#,
        ),
        Described::new(
            [CratesResponse::<Book>::OPERATION],
            "
            POST | /crates/{selector} | crates | Buy a book, as one enum. | -
            201 | success | Created | application/json | Book | - | - | Fulfilled, and one or more new resources were created. | Location: Location
            402 | success | PaymentRequired | application/problem+json | - | - | - | Reserved for future use.
            ",
        ),
        Described::new(
            [PutStoreResponse::<Book>::OPERATION],
            "
            PUT | /stores/{selector} | put_store | Put a book somewhere. | -
            201 | success | Created | - | - | - | - | Fulfilled, and one or more new resources were created.
            201 | success | Elsewhere | application/json | Book | - | - | Fulfilled, and one or more new resources were created. | Location: Location | Content-Location: Location
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            ",
        ),
        Described::new(
            [PileResponse::<Book>::OPERATION],
            "
            POST|PUT | /piles/{selector} | pile | Pile books up, by POST under a new URI and by PUT under this one. | -
            201 | success | Created | application/json | Book | - | - | Fulfilled, and one or more new resources were created.
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            ",
        ),
    ]
}
