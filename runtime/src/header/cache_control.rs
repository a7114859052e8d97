use std::fmt;
use std::time::Duration;

use http_semantics::cache_control;

use super::InvalidValue;
use super::conversion::{reads_text, writes_text};
use super::invalid::Subject;

/// The value of `Cache-Control`: whether a response may be stored, and how long it may be reused
/// (RFC 9111 §5.2.2).
///
/// ```
/// use std::time::Duration;
///
/// use api_responses::header::CacheControl;
///
/// const PRIVATE: CacheControl = CacheControl::new().private().no_cache();
/// assert_eq!(PRIVATE.to_string(), "no-cache, private");
///
/// let public = CacheControl::new().public().max_age(Duration::from_secs(3600)).immutable();
/// assert_eq!(public.to_string(), "public, immutable, max-age=3600");
/// ```
///
/// Ages are rounded down to whole seconds. The maximum is 2³¹ seconds, which means forever (RFC 9111
/// §1.2.2). For other directives, such as `no-cache="field"`, use
/// [`HeaderValue`](http::HeaderValue).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[must_use]
pub struct CacheControl {
    /// One bit for each index in [`DIRECTIVES`].
    directives: u16,
    max_age: Option<u32>,
    s_maxage: Option<u32>,
    stale_while_revalidate: Option<u32>,
    stale_if_error: Option<u32>,
}

const DIRECTIVES: [&str; 9] = [
    "no-store",
    "no-cache",
    "no-transform",
    "must-revalidate",
    "proxy-revalidate",
    "must-understand",
    "private",
    "public",
    "immutable",
];

const NO_STORE: u16 = 1 << 0;
const NO_CACHE: u16 = 1 << 1;
const NO_TRANSFORM: u16 = 1 << 2;
const MUST_REVALIDATE: u16 = 1 << 3;
const PROXY_REVALIDATE: u16 = 1 << 4;
const MUST_UNDERSTAND: u16 = 1 << 5;
const PRIVATE: u16 = 1 << 6;
const PUBLIC: u16 = 1 << 7;
const IMMUTABLE: u16 = 1 << 8;

const SUBJECT: Subject = Subject {
    field: "Cache-Control",
    instead: "directives separated by commas: `private, max-age=60`",
};

/// 2³¹ (RFC 9111 §1.2.2).
const FOREVER: u32 = 1 << 31;

impl CacheControl {
    /// Creates a value without directives.
    ///
    /// ```
    /// assert_eq!(api_responses::header::CacheControl::new().to_string(), "");
    /// ```
    pub const fn new() -> Self {
        Self {
            directives: 0,
            max_age: None,
            s_maxage: None,
            stale_while_revalidate: None,
            stale_if_error: None,
        }
    }

    /// Adds `no-store`: caches do not store any part of the response (RFC 9111 §5.2.2.5).
    pub const fn no_store(self) -> Self {
        self.with(NO_STORE)
    }

    /// Adds `no-cache`: caches revalidate the response each time before they reuse it (RFC 9111
    /// §5.2.2.4).
    pub const fn no_cache(self) -> Self {
        self.with(NO_CACHE)
    }

    /// Adds `no-transform`: intermediaries do not transform the content (RFC 9111 §5.2.2.6).
    pub const fn no_transform(self) -> Self {
        self.with(NO_TRANSFORM)
    }

    /// Adds `must-revalidate`: caches revalidate a stale response before they reuse it (RFC 9111
    /// §5.2.2.2).
    pub const fn must_revalidate(self) -> Self {
        self.with(MUST_REVALIDATE)
    }

    /// Adds `proxy-revalidate`: like `must-revalidate`, for shared caches only (RFC 9111 §5.2.2.8).
    pub const fn proxy_revalidate(self) -> Self {
        self.with(PROXY_REVALIDATE)
    }

    /// Adds `must-understand`: only caches that know the status code store the response (RFC 9111
    /// §5.2.2.3). Add [`no_store`](Self::no_store) for caches that do not know the directive.
    pub const fn must_understand(self) -> Self {
        self.with(MUST_UNDERSTAND)
    }

    /// Adds `private`: shared caches do not store the response (RFC 9111 §5.2.2.7). It replaces
    /// [`public`](Self::public).
    pub const fn private(self) -> Self {
        self.without(PUBLIC).with(PRIVATE)
    }

    /// Adds `public`: shared caches may store the response even if the request had `Authorization`
    /// (RFC 9111 §5.2.2.9). It replaces [`private`](Self::private).
    pub const fn public(self) -> Self {
        self.without(PRIVATE).with(PUBLIC)
    }

    /// Adds `immutable`: the response does not change while it is fresh (RFC 8246 §2).
    pub const fn immutable(self) -> Self {
        self.with(IMMUTABLE)
    }

    /// Sets `max-age`: how long the response is fresh (RFC 9111 §5.2.2.1).
    pub const fn max_age(self, age: Duration) -> Self {
        Self { max_age: Some(seconds(age)), ..self }
    }

    /// Sets `s-maxage`: how long the response is fresh for shared caches, instead of `max-age`
    /// (RFC 9111 §5.2.2.10).
    pub const fn s_maxage(self, age: Duration) -> Self {
        Self { s_maxage: Some(seconds(age)), ..self }
    }

    /// Sets `stale-while-revalidate`: how long a stale response may be used while a cache revalidates
    /// it (RFC 5861 §3).
    pub const fn stale_while_revalidate(self, age: Duration) -> Self {
        Self { stale_while_revalidate: Some(seconds(age)), ..self }
    }

    /// Sets `stale-if-error`: how long a stale response may be used if the revalidation fails
    /// (RFC 5861 §4).
    pub const fn stale_if_error(self, age: Duration) -> Self {
        Self { stale_if_error: Some(seconds(age)), ..self }
    }

    /// Unknown directives are ignored, and so are values that cannot be read (RFC 9111 §5.2.3, §4.2.1).
    fn parse(text: &str) -> Result<Self, InvalidValue> {
        // Without a directive, nothing is written between the colon and the end of the line.
        if !text.is_empty() {
            SUBJECT.checked(text, cache_control::check)?;
        }
        let mut read = Self::new();
        let mut is_quoted = false;
        let ends_directive = |character: char| {
            is_quoted ^= character == '"';
            character == ',' && !is_quoted
        };
        for directive in text.split(ends_directive) {
            let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
            if let Some(index) = DIRECTIVES.iter().position(|directive| *directive == name) {
                // With names of header fields, the directive is about these fields only.
                if value.is_empty() {
                    read = read.with(1 << index);
                }
                continue;
            }
            // A number that is too large means the largest one (RFC 9111 §1.2.2).
            let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
            let age = is_number.then(|| value.parse().unwrap_or(FOREVER).min(FOREVER));
            match name.as_str() {
                "max-age" => read.max_age = age,
                "s-maxage" => read.s_maxage = age,
                "stale-while-revalidate" => read.stale_while_revalidate = age,
                "stale-if-error" => read.stale_if_error = age,
                _ => {}
            }
        }
        Ok(read)
    }

    const fn with(self, directive: u16) -> Self {
        Self { directives: self.directives | directive, ..self }
    }

    const fn without(self, directive: u16) -> Self {
        Self { directives: self.directives & !directive, ..self }
    }
}

const fn seconds(age: Duration) -> u32 {
    let seconds = age.as_secs();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`try_from` is not const, and the value is below 2³¹"
    )]
    if seconds < FOREVER as u64 { seconds as u32 } else { FOREVER }
}

impl fmt::Display for CacheControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (index, directive) in DIRECTIVES.iter().enumerate() {
            if self.directives & 1 << index != 0 {
                write!(f, "{separator}{directive}")?;
                separator = ", ";
            }
        }
        let ages = [
            ("max-age", self.max_age),
            ("s-maxage", self.s_maxage),
            ("stale-while-revalidate", self.stale_while_revalidate),
            ("stale-if-error", self.stale_if_error),
        ];
        for (directive, age) in ages {
            if let Some(seconds) = age {
                write!(f, "{separator}{directive}={seconds}")?;
                separator = ", ";
            }
        }
        Ok(())
    }
}

writes_text!(CacheControl);
reads_text!(CacheControl);
