//! Header fields.

use api_responses::client::{FromFieldValues, Reason};
use api_responses::header::{
    AcceptPatch, Allow, CacheControl, Challenge, ContentRange, ETag, FieldValue, FieldValues,
    HttpDate, LastModified, Link, Location, RetryAfter, Upgrade, WwwAuthenticate,
};
use api_responses::{api_responses, http};
use http::HeaderValue;
use proptest::prelude::*;
use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use crate::received::{error_of, foreign, round_trip};

/// Header fields of each kind.
#[api_responses(
    GET "/fields",
    200: () {
        etag: ETag,
        "x-total": u64,
        "x-left": Option<i32>,
        "x-flag": Vec<bool>,
        "x-version" = "2",
        "x-text": HeaderValue,
    },
    401 { www_authenticate = "Bearer" },
    429 { retry_after: RetryAfter },
    decode,
)]
pub(crate) fn fields() -> FieldsResponse {
    FieldsResponse::Unauthorized
}

proptest! {
    #[test]
    fn header_fields_are_the_same(
        version in any::<u64>(),
        total in any::<u64>(),
        left in any::<Option<i32>>(),
        flags in any::<Vec<bool>>(),
        text in "[ -~]{0,20}",
    ) {
        let sent = FieldsResponse::Ok {
            etag: ETag::version(version),
            x_total: total,
            x_left: left,
            x_flag: flags.clone(),
            x_text: text.trim().parse().unwrap(),
        };
        let FieldsResponse::Ok { etag, x_total, x_left, x_flag, x_text } = round_trip(sent) else {
            panic!()
        };
        prop_assert_eq!(etag, ETag::version(version));
        prop_assert_eq!((x_total, x_left, x_flag), (total, left, flags));
        prop_assert_eq!(x_text, text.trim());
    }

    #[test]
    fn cache_control_is_read(text in "[a-z0-9=, \"-]{0,40}") {
        if let Ok(read) = text.parse::<CacheControl>() {
            assert_same(&read);
        }
    }
}

#[track_caller]
fn assert_same<T: FieldValue + FromFieldValues + PartialEq + Debug>(value: &T) {
    let lines = FieldValues::of(value);
    assert_eq!(T::from_field_values(&lines).unwrap(), *value);
}

#[test]
fn each_type_of_header_is_read() {
    assert_same(&AcceptPatch::new(["application/merge-patch+json"]).unwrap());
    assert_same(&Allow::none());
    assert_same(&Allow::new([http::Method::GET, http::Method::HEAD]));
    assert_same(&CacheControl::new().private().max_age(Duration::from_secs(60)).no_cache());
    assert_same(&CacheControl::new().immutable().s_maxage(Duration::MAX));
    assert_same(&Challenge::basic("books, all").unwrap());
    assert_same(
        &WwwAuthenticate::from(Challenge::bearer()).with_challenge(Challenge::basic("b").unwrap()),
    );
    assert_same(&ContentRange::bytes(0..=9, 100).unwrap());
    assert_same(&ContentRange::unsatisfiable(7));
    assert_same(&ETag::weak("v1").unwrap());
    assert_same(&HttpDate::from(SystemTime::UNIX_EPOCH));
    assert_same(&LastModified::from(SystemTime::UNIX_EPOCH));
    let next = Link::new("/books?page=2", "next").unwrap();
    assert_same(&next.clone().with_link(Link::new("/books", "first").unwrap()));
    assert_same(&vec![next.clone(), next]);
    assert_same(&Location::any_uri_reference("mailto:ada@example.com").unwrap());
    assert_same(&RetryAfter::seconds(3));
    assert_same(&RetryAfter::at(SystemTime::UNIX_EPOCH));
    assert_same(&Upgrade::new("websocket").unwrap());
    assert_same(&(i8::MIN, Some(u8::MAX)).1);
    assert_same(&i64::MIN);
    assert_same(&None::<ETag>);
    assert_same(&Box::new(ETag::version(1)));
}

#[test]
fn cache_control_ignores_what_it_does_not_know() {
    let read = |text: &str| text.parse::<CacheControl>().unwrap().to_string();
    assert_eq!(
        read("Public, x=\"a, no-store, b\", max-age=99999999999"),
        "public, max-age=2147483648"
    );
    assert_eq!(read("no-cache=\"set-cookie\", max-age=soon"), "");
    assert!("no cache".parse::<CacheControl>().is_err());
}

#[test]
fn lines_of_a_list_are_one_list() {
    let lines = ["GET", "HEAD, PUT"].map(HeaderValue::from_static);
    assert_eq!(Allow::from_field_values(&lines).unwrap().to_string(), "GET, HEAD, PUT");
    let lines = ["\"a\"", "\"b\""].map(HeaderValue::from_static);
    let error = ETag::from_field_values(&lines).unwrap_err();
    assert_eq!(error.to_string(), "there is more than one value");
}

#[test]
fn a_missing_header_is_an_error() {
    let error = error_of::<FieldsResponse>(foreign(200, &[("x-version", "2")], ""));
    assert!(matches!(error.reason(), Reason::HeaderMissing("etag")));
    assert_eq!(error.to_string(), "200 OK cannot be decoded: the header `etag` is missing");
}

#[test]
fn a_constant_header_must_have_its_value() {
    let headers = [("etag", "\"a\""), ("x-total", "1"), ("x-version", "3"), ("x-text", "")];
    let error = error_of::<FieldsResponse>(foreign(200, &headers, ""));
    assert_eq!(
        error.to_string(),
        "200 OK cannot be decoded: the header `x-version`: the value is \"3\" instead of \"2\"",
    );
}

#[test]
fn an_unreadable_header_is_an_error() {
    let headers = [("etag", "a"), ("x-total", "-1"), ("x-version", "2"), ("x-text", "")];
    let error = error_of::<FieldsResponse>(foreign(200, &headers, ""));
    assert!(error.to_string().contains("the header `etag`: "), "{error}");
    let headers = [("etag", "\"a\""), ("x-total", "-1"), ("x-version", "2"), ("x-text", "")];
    let error = error_of::<FieldsResponse>(foreign(200, &headers, ""));
    assert!(error.to_string().contains("the header `x-total`: invalid digit"), "{error}");
}
