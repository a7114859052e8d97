//! Authentication and rate limiting of write requests.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use api_responses::api_responses;
use api_responses::header::RetryAfter;
use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::bucket::Bucket;
use crate::token::Token;

/// Admits write requests with the token, up to a number per minute for all clients together. Clones share
/// the limit.
///
/// ```
/// use std::num::NonZeroU32;
///
/// # fn main() -> Result<(), bookshop::InvalidToken> {
/// let admission = bookshop::Admission::new("open-sesame".parse()?, NonZeroU32::MAX);
/// # let _ = admission;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Admission(Arc<Shared>);

struct Shared {
    token: Token,
    clock: Box<dyn Fn() -> Instant + Send + Sync>,
    bucket: Mutex<Bucket>,
}

/// The extractor of write requests. Place it before the content: axum runs the extractors in the order of the
/// parameters, so that a request without the token is refused before its content is read.
pub(crate) struct Staff;

impl<S: Sync> FromRequestParts<S> for Staff
where
    Admission: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        Admission::from_ref(state).admit(&parts.headers)?;
        Ok(Self)
    }
}

impl DescribeRequest for Staff {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_security(SecurityScheme::http("bearer"))
            .with_rejection::<Refused>()
    }
}

/// The responses to write requests that are not admitted.
#[api_responses(
    /// Write requests need the token of the shop.
    #[zh = "写操作须携带书店的令牌。"]
    401 { www_authenticate = "Bearer realm=\"books\"" },
    /// Too many write requests in the last minute, counted over all clients.
    #[zh = "最近一分钟内写操作过多（所有客户端合并计算）。"]
    429 { retry_after: RetryAfter },
)]
pub(crate) enum Refused {}

impl Admission {
    /// Uses the clock of the system.
    pub fn new(token: Token, per_minute: NonZeroU32) -> Self {
        Self::with_clock(token, per_minute, Instant::now)
    }

    /// Uses another clock, for tests.
    ///
    /// ```
    /// use std::num::NonZeroU32;
    /// use std::time::Instant;
    ///
    /// # fn main() -> Result<(), bookshop::InvalidToken> {
    /// let start = Instant::now();
    /// let token = "open-sesame".parse()?;
    /// let admission = bookshop::Admission::with_clock(token, NonZeroU32::MIN, move || start);
    /// # let _ = admission;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_clock(
        token: Token,
        per_minute: NonZeroU32,
        clock: impl Fn() -> Instant + Send + Sync + 'static,
    ) -> Self {
        let bucket = Mutex::new(Bucket::new(per_minute, clock()));
        Self(Arc::new(Shared { token, clock: Box::new(clock), bucket }))
    }

    /// Checks the token before the limit: requests without the token do not count.
    fn admit(&self, headers: &HeaderMap) -> Result<(), Refused> {
        let Self(shared) = self;
        if bearer_token(headers) != Some(shared.token.as_str()) {
            return Err(Refused::Unauthorized);
        }
        let mut bucket = shared.bucket.lock().unwrap_or_else(PoisonError::into_inner);
        bucket
            .take((shared.clock)())
            .map_err(|wait| Refused::TooManyRequests { retry_after: wait.into() })
    }
}

impl fmt::Debug for Admission {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Admission").field(&self.0.bucket).finish()
    }
}

/// The name of the scheme is case-insensitive and is followed by one or more spaces (RFC 9110 §11.1, §11.4).
fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim_start_matches(' '))
}
