//! Declared enums.

use api_responses::header::{ETag, Location, RetryAfter};
use api_responses::{Fault, Problem, api_responses};

use super::{Mistakes, User};

#[api_responses(
    ANY,
    200: User,
    Page = 200: &'static [u8] as "text/html",
    201: User { location: Location },
    204,
    #[allow(http::incomplete)]
    304 { etag: ETag },
)]
pub(crate) enum Success {}

#[api_responses(
    401 { www_authenticate = "Bearer" },
    403,
    404: "No user has this id.",
    409: Problem,
    410: (),
    422: Mistakes,
    429 { retry_after: Option<RetryAfter> },
    500: Fault,
)]
pub(crate) enum Failure {}
