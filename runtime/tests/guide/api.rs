//! Operations with everything that a guide can have to say.

#![allow(dead_code, reason = "these handlers are there to be read about")]

use api_responses::guide::{Endpoint, Guide};
use api_responses::header::{ETag, Location, RetryAfter};
use api_responses::http_semantics::Language;
use api_responses::{HasStatus as _, Operation, Problem, api_responses};
use http::HeaderValue;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Book;

/// Who asks is not known, or may not.
#[api_responses(
    401 { www_authenticate = "Bearer" },
    #[zh = "该账号已被**停用**。"]
    #[problem = "/problems/suspended"]
    Suspended = 403: "The account is suspended.",
)]
pub(crate) enum AuthError {}

#[api_responses(
    /// Cannot be told from a book that somebody else's rights hide.
    404,
)]
#[derive(Debug)]
pub(crate) struct StoreError;

/// List the books.
///
/// Sorted by title, and cut at *100* of them:
///
/// - `after` says where to go on;
/// - without it, the list begins.
///
/// # Examples
///
/// ```text
/// GET /books?after=Emma
/// ```
///
/// | Parameter | Meaning |
/// |----------:|---------|
/// | `after`   | a title |
///
/// See [the handbook](https://example.com/handbook) and [`Book`].
#[api_responses(
    GET | HEAD "/books",
    200 { etag: ETag, cache_control = "no-cache" },
    304,
    outside(
        /// At most 100 requests a minute.
        #[zh = "每分钟最多 100 次请求。"]
        429 { retry_after: RetryAfter },
        503,
    ),
    ..AuthError,
)]
#[zh = "列出图书。\n\n按书名排序，最多 *100* 本。"]
fn list_books() -> Result<ListBooksResponse<Vec<Book>>, ListBooksError> {
    Err(AuthError::Suspended)?
}

/// Add a book.
#[api_responses(
    POST "/books",
    201 { location: Location, x_request_id: Option<HeaderValue> },
    #[problem = "/problems/taken"] Taken = 409: "This ISBN is taken.",
    422: Problem,
    ..AuthError,
)]
fn add_book() -> Result<AddBookResponse<Book>, AddBookError> {
    Err(AddBookError::Taken)
}

/// Look up one book.
#[api_responses(GET "/books/{id}", 200, 404, outside(400: "The id is no number."))]
fn get_book() -> Result<String, StoreError> {
    Err(StoreError)
}

/// Its cover, as the client likes it.
#[api_responses(
    ANY "/books/{id}/cover",
    200: _ as "image/png",
    #[allow(http::unregistered, reason = "the terminals of 2009 know it and nothing else")]
    PageExpired = 419,
    302 { location: Location },
)]
fn cover() -> CoverResponse<Vec<u8>> {
    CoverResponse::PageExpired
}

/// A job that runs on.
#[api_responses(
    GET,
    Running = 200,
    Done = 200: (),
    #[err] ..AuthError,
)]
pub(crate) enum JobResponse {}

#[doc = "Text that is `hostile`</script><script>alert(1)</script> | **a** \u{202e}sdrawkcab\u{2066} <!--"]
#[doc = ""]
#[doc = "# A heading"]
#[doc = ""]
#[doc = "### Too deep"]
#[doc = ""]
#[doc = "<img src=x onerror=alert(1)> [here](javascript:alert(1)) ![there](https://example.com/a.png)"]
#[doc = ""]
#[doc = "[a]: data:text/html,x"]
#[doc = ""]
#[doc = "[a] nul \0 bell \u{7} <http://example.com/?a=b&c=\"d\">"]
#[doc = ""]
#[doc = "~~~~\n| never closed </pre></script>"]
#[api_responses(
    DELETE "/hostile/</script>|`{\u{202e}x}`/\"'<b>&amp;",
    204 { x_odd = "a | `b` </script> \u{22}" },
    404: "</td></script> | `a` \u{202e}b \0 [c](javascript:d) <!-- **e** &amp; \\| f",
    /// A cell | with `a | b`, <b>raw</b>
    ///
    /// ```
    /// code | code
    /// ```
    410: String as "text/html",
    outside(#[allow(http::discouraged)] 413: "`|` \u{2069}\u{2069}"),
)]
fn r#hostile() -> Result<HostileResponse, HostileError> {
    Err(HostileError::NotFound)
}

pub(crate) fn operations() -> Vec<Operation> {
    assert!(list_books().is_err());
    assert!(add_book().is_err());
    assert!(get_book().is_err());
    assert_eq!(cover().status(), 419);
    assert!(hostile().is_err());
    assert_eq!(JobResponse::Running.status(), JobResponse::Done.status());
    Guide::from_program().endpoints().iter().map(Endpoint::operation).collect()
}

pub(crate) fn guide(language: &'static Language) -> Guide {
    assert!(!operations().is_empty());
    let introduction = "All of it speaks JSON.\n\n# Times\n\nAs in RFC 3339.";
    Guide::from_program()
        .with_title("Books & more")
        .with_introduction(introduction)
        .with_language(language)
}
