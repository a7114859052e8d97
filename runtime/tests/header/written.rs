//! Each type reads what it writes; sizes of the types.

use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use api_responses::header::{
    AcceptPatch, Allow, CacheControl, Challenge, ContentRange, ETag, FieldValue, HttpDate,
    InvalidValue, LastModified, Link, Location, ProxyAuthenticate, RetryAfter, Upgrade,
    WwwAuthenticate,
};
use api_responses::http_semantics::Method;
use http::HeaderValue;

fn reads_as_written<T>(text: &str)
where
    T: FromStr<Err = InvalidValue> + Display + Debug + Clone + PartialEq + Into<HeaderValue>,
{
    let value: T = text.parse().unwrap_or_else(|error| panic!("{text:?}: {error}"));
    assert_eq!(value.to_string(), text);
    assert_eq!(value.clone().into(), text);
    assert_eq!(value.to_string().parse(), Ok(value));
}

fn is_refused<T: FromStr<Err = InvalidValue> + Debug>(text: &str, help: &str) {
    let error = text.parse::<T>().expect_err(text);
    assert!(error.to_string().ends_with(help), "{text:?}: {error}");
}

#[test]
fn every_type_reads_what_it_writes() {
    for text in
        ["", "/", "/users/1?full#name", "https://example.com:8080/caf%C3%A9", "http://[::1]/"]
    {
        reads_as_written::<Location>(text);
    }
    for text in ["", "GET", "GET, HEAD", "M-SEARCH, PURGE"] {
        reads_as_written::<Allow>(text);
    }
    for text in ["Bearer", "Basic realm=\"a, b\"", "Negotiate oRQ=", "Digest realm=\"a\", x=1"] {
        reads_as_written::<Challenge>(text);
        reads_as_written::<WwwAuthenticate>(text);
    }
    for text in ["Bearer, Basic realm=\"a\"", "Negotiate, NTLM"] {
        reads_as_written::<WwwAuthenticate>(text);
        reads_as_written::<ProxyAuthenticate>(text);
    }
    for text in ["0", "120", "18446744073709551615", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        reads_as_written::<RetryAfter>(text);
    }
    for text in ["bytes 0-0/1", "bytes 0-499/1234", "bytes 5-9/*", "bytes */0"] {
        reads_as_written::<ContentRange>(text);
    }
    for text in ["\"\"", "\"a,b'\\\"", "W/\"v1\""] {
        reads_as_written::<ETag>(text);
    }
    for text in ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        reads_as_written::<HttpDate>(text);
        reads_as_written::<LastModified>(text);
    }
    for text in ["websocket", "HTTP/2.0, IRC/6.9"] {
        reads_as_written::<Upgrade>(text);
    }
    for text in ["application/json", "a/b; c=\"d, e\", f/g"] {
        reads_as_written::<AcceptPatch>(text);
    }
}

#[test]
fn every_type_says_what_to_write() {
    is_refused::<Location>(
        "/a b",
        "; write a URI reference such as `/users/1`, which `location!(\"/users/{}\", id)` builds",
    );
    is_refused::<Allow>("GET PUT", "(0x50); write methods separated by commas: `GET, HEAD`");
    is_refused::<Challenge>("", "; write a scheme and its parameters: `Basic realm=\"books\"`");
    is_refused::<ProxyAuthenticate>(
        "Basic realm=a",
        "`realm` at byte 12 is not in quotes (0x61); write challenges separated by commas: `Bearer, Basic realm=\"books\"`",
    );
    for text in ["", "1.5", "-1", "+1", "1e3", "18446744073709551616", " 1", "soon"] {
        is_refused::<RetryAfter>(
            text,
            "neither a number nor a date; write whole seconds, or a date: `120`",
        );
    }
    for text in [
        "",
        "bytes",
        "bytes 0-1",
        "bytes 0-/2",
        "bytes +0-1/2",
        "bytes */*",
        "items 0-1/2",
        "bytes 1-0/2",
        "bytes 0-2/2",
        "bytes 0-1/2 ",
    ] {
        is_refused::<ContentRange>(text, "; write first, last and length: `bytes 0-499/1234`");
    }
    is_refused::<ETag>("v1", "; write a tag in quotes: `\"v1\"` or `W/\"v1\"`");
    is_refused::<HttpDate>("today", "; write a date such as `Sun, 06 Nov 1994 08:49:37 GMT`");
    is_refused::<Upgrade>("", "; write protocols separated by commas: `websocket`");
    is_refused::<AcceptPatch>(
        "json",
        "; write media types separated by commas: `application/merge-patch+json`",
    );
}

/// Every method of the `http` crate is a token, which is all that `Allow` needs.
#[test]
fn methods_of_the_http_crate_are_written() {
    let of_bytes = |bytes: &[u8]| http::Method::from_bytes(bytes).ok();
    let extensions = (0..=u8::MAX).filter_map(|byte| of_bytes(&[b'X', byte]));
    let methods: Vec<_> = extensions.chain(of_bytes(&[b'A'; 40])).collect();
    assert!(methods.len() > 70);
    for method in &methods {
        let allow = Allow::new([method]);
        assert_eq!(allow.to_string(), method.as_str());
        assert_eq!(allow.to_string().parse(), Ok(allow));
    }
    let all: Allow = methods.into_iter().chain([http::Method::GET, http::Method::GET]).collect();
    assert!(all.to_string().ends_with(", GET") && all.to_string().matches("GET").count() == 1);
    assert_eq!(Allow::new(Method::ALL), Allow::new(Method::ALL.iter().copied()));
}

#[test]
fn retry_after_is_rounded_up() {
    for (duration, text) in [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_secs(60), "60"),
        (Duration::from_millis(60_001), "61"),
        (Duration::MAX, "18446744073709551615"),
    ] {
        assert_eq!(RetryAfter::from(duration).to_string(), text);
    }
    let time = UNIX_EPOCH + Duration::from_nanos(1);
    assert_eq!(RetryAfter::at(time).to_string(), "Thu, 01 Jan 1970 00:00:01 GMT");
    let time = UNIX_EPOCH + Duration::from_secs(1);
    assert_eq!(RetryAfter::at(time).to_string(), "Thu, 01 Jan 1970 00:00:01 GMT");
}

/// `httpdate` panics for such times.
#[test]
fn times_out_of_range_become_the_nearest_date() {
    let day = Duration::from_secs(86_400);
    let first = HttpDate::from(UNIX_EPOCH);
    assert_eq!(HttpDate::from(UNIX_EPOCH - day), first);
    let last: HttpDate = "Fri, 31 Dec 9999 23:59:59 GMT".parse().unwrap();
    let later = SystemTime::from(last) + day;
    assert_eq!(HttpDate::from(later), last);
    assert_eq!(LastModified::from(later).to_string(), last.to_string());
    assert_eq!(RetryAfter::at(later).to_string(), last.to_string());
}

#[test]
fn cache_control_has_each_directive_once_and_no_contradiction() {
    let none = CacheControl::new();
    assert_eq!(none.no_store().no_store().to_string(), "no-store");
    assert_eq!(none.private().public().to_string(), "public");
    assert_eq!(none.public().private().to_string(), "private");
    let minute = Duration::from_secs(60);
    assert_eq!(none.max_age(minute).max_age(2 * minute).to_string(), "max-age=120");
    assert_eq!(none.max_age(Duration::from_millis(1999)).to_string(), "max-age=1");
    assert_eq!(none.max_age(Duration::MAX).to_string(), "max-age=2147483648");
    assert_eq!(
        none.no_store()
            .no_cache()
            .no_transform()
            .must_revalidate()
            .proxy_revalidate()
            .must_understand()
            .private()
            .immutable()
            .max_age(minute)
            .s_maxage(minute)
            .stale_while_revalidate(minute)
            .stale_if_error(minute)
            .to_string(),
        "no-store, no-cache, no-transform, must-revalidate, proxy-revalidate, must-understand, \
         private, immutable, max-age=60, s-maxage=60, stale-while-revalidate=60, stale-if-error=60",
    );
}

#[test]
fn allow_has_each_method_once() {
    assert_eq!(
        Allow::new(Method::ALL.iter().copied()).to_string(),
        "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT, QUERY"
    );
    assert_eq!([Method::Get; 3].into_iter().collect::<Allow>().to_string(), "GET");
}

#[test]
fn no_type_makes_a_variant_large() {
    fn at_most<T: FieldValue + Clone + Debug + Eq>(bytes: usize) {
        assert!(size_of::<T>() <= bytes, "{} has {}", std::any::type_name::<T>(), size_of::<T>());
    }
    // The error half holds these, and `clippy::result_large_err` looks at it.
    at_most::<Challenge>(size_of::<usize>());
    at_most::<WwwAuthenticate>(size_of::<usize>());
    at_most::<ProxyAuthenticate>(size_of::<usize>());
    at_most::<RetryAfter>(16);
    at_most::<HttpDate>(8);
    at_most::<LastModified>(8);
    at_most::<AcceptPatch>(48);
    at_most::<Allow>(48);
    at_most::<CacheControl>(48);
    at_most::<ContentRange>(48);
    at_most::<ETag>(48);
    at_most::<Link>(48);
    at_most::<Location>(48);
    at_most::<Upgrade>(48);
    assert_eq!(size_of::<InvalidValue>(), size_of::<usize>());
}
