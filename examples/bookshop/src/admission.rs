//! Who may write, and how often.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use api_responses::api_responses;
use api_responses::header::RetryAfter;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use crate::bucket::Bucket;
use crate::token::Token;

/// Lets in who has the token, and all of them together so many times a minute. Clones count together.
///
/// ```
/// use std::num::NonZeroU32;
///
/// # fn main() -> Result<(), bookshop::NotAToken> {
/// let admission = bookshop::Admission::new("open-sesame".parse()?, NonZeroU32::MAX);
/// # let _ = admission;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Admission(Arc<Desk>);

struct Desk {
    token: Token,
    clock: Box<dyn Fn() -> Instant + Send + Sync>,
    bucket: Mutex<Bucket>,
}

/// Why a request is not let in.
#[api_responses(
    /// Writing takes the token of the shop.
    #[zh = "写操作须携带书店的令牌。"]
    401 { www_authenticate = "Bearer realm=\"books\"" },
    /// There were too many writes in the last minute, whoever made them.
    #[zh = "最近一分钟内写操作过多（所有客户端合并计算）。"]
    429 { retry_after: RetryAfter },
)]
pub(crate) enum Refused {}

impl Admission {
    /// By the time of the system.
    pub fn new(token: Token, per_minute: NonZeroU32) -> Self {
        Self::with_clock(token, per_minute, Instant::now)
    }

    /// By a time of one's own.
    ///
    /// ```
    /// use std::num::NonZeroU32;
    /// use std::time::Instant;
    ///
    /// # fn main() -> Result<(), bookshop::NotAToken> {
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
        Self(Arc::new(Desk { token, clock: Box::new(clock), bucket }))
    }

    /// Requests without the token take nothing out of the bucket of those that have it.
    pub(crate) fn admit(&self, headers: &HeaderMap) -> Result<(), Refused> {
        let Self(desk) = self;
        if bearer_token(headers) != Some(desk.token.as_str()) {
            return Err(Refused::Unauthorized);
        }
        let mut bucket = desk.bucket.lock().unwrap_or_else(PoisonError::into_inner);
        bucket
            .take((desk.clock)())
            .map_err(|wait| Refused::TooManyRequests { retry_after: wait.into() })
    }
}

impl fmt::Debug for Admission {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Admission").field(&self.0.bucket).finish()
    }
}

/// The name of the scheme has no case, and one space or more behind it (RFC 9110 §11.1, §11.4).
fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim_start_matches(' '))
}
