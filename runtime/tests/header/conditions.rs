//! Conditional requests: `If-Match`, `If-None-Match`, `If-Modified-Since`, `If-Unmodified-Since`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use api_responses::header::{ETag, HttpDate, LastModified};
use http::HeaderMap;
use http::header::IF_NONE_MATCH;

/// The table of RFC 9110 §8.8.3.2.
#[test]
fn tags_compare_as_the_table_says() {
    for (one, other, strongly, weakly) in [
        ("W/\"1\"", "W/\"1\"", false, true),
        ("W/\"1\"", "W/\"2\"", false, false),
        ("W/\"1\"", "\"1\"", false, true),
        ("\"1\"", "\"1\"", true, true),
    ] {
        let (tag, another): (ETag, ETag) = (one.parse().unwrap(), other.parse().unwrap());
        assert_eq!(tag.strongly_equals(&another), strongly, "{one} {other}");
        assert_eq!(another.strongly_equals(&tag), strongly, "{other} {one}");
        assert_eq!(tag.weakly_equals(&another), weakly, "{one} {other}");
        assert_eq!(another.weakly_equals(&tag), weakly, "{other} {one}");
        assert_eq!(tag.passes_if_match([other]), strongly, "{one} {other}");
        assert_eq!(tag.passes_if_none_match([other]), !weakly, "{one} {other}");
    }
}

#[test]
fn a_tag_is_found_at_any_position_of_the_list() {
    let tag = ETag::strong("a,b").unwrap();
    for lines in [
        &["\"a,b\""][..],
        &["\"x\", \"a,b\""],
        &["\"x\",\"a,b\",\"y\""],
        &["\"x\"", "\"a,b\""],
        &[" , ,\"x\" ,\t\"a,b\" "],
        &["W/\"x\", \"\", \"caf\u{e9}\", \"a,b\""],
        &["*"],
        &[" * "],
    ] {
        assert!(tag.passes_if_match(lines), "{lines:?}");
        assert!(!tag.passes_if_none_match(lines), "{lines:?}");
    }
}

#[test]
fn a_malformed_list_matches_nothing() {
    let tag = ETag::strong("a").unwrap();
    for lines in [
        &[""][..],
        &["a"],
        &["\"a"],
        &["a\""],
        &["\"a\"b"],
        &["w/\"a\""],
        &["\"x\" \"a\""],
        &["\"x\", a, \"a\""],
        &["\"a b\", \"a\""],
        &["'a'"],
        &["\"x\", *"],
        &["\"A\""],
        &["W/"],
        &["\""],
    ] {
        let found = lines[0] == "\"a\"b";
        assert_eq!(tag.passes_if_match(lines), found, "{lines:?}");
        assert_eq!(tag.passes_if_none_match(lines), !found, "{lines:?}");
    }
}

#[test]
fn an_absent_header_is_not_a_condition() {
    let headers = HeaderMap::new();
    let tag = ETag::version(1);
    assert!(tag.passes_if_match(headers.get_all(IF_NONE_MATCH)));
    assert!(tag.passes_if_none_match(headers.get_all(IF_NONE_MATCH)));
    assert!(tag.passes_if_none_match(headers.get(IF_NONE_MATCH)));
}

#[test]
fn dates_are_compared_to_the_second() {
    let at = |milliseconds| UNIX_EPOCH + Duration::from_millis(milliseconds);
    let changed = LastModified::from(at(5_400));
    for (seconds, modified_since) in [(4, true), (5, false), (6, false)] {
        let date = HttpDate::from(at(seconds * 1000)).to_string();
        assert_eq!(changed.passes_if_modified_since([&date]), modified_since, "{date}");
        assert_eq!(changed.passes_if_unmodified_since([&date]), !modified_since, "{date}");
    }
}

#[test]
fn an_invalid_date_is_not_a_condition() {
    let changed = LastModified::from(SystemTime::now());
    let long_ago = "Thu, 01 Jan 1970 00:00:00 GMT";
    let in_the_future = "Fri, 31 Dec 9999 23:59:59 GMT";
    for lines in [&[][..], &["0"], &["1970-01-01T00:00:00Z"], &[long_ago, long_ago]] {
        assert!(changed.passes_if_unmodified_since(lines), "{lines:?}");
    }
    for lines in [&[][..], &["0"], &["\u{e9}"], &[in_the_future, in_the_future]] {
        assert!(changed.passes_if_modified_since(lines), "{lines:?}");
    }
    assert!(!changed.passes_if_unmodified_since([long_ago]));
    assert!(!changed.passes_if_modified_since([in_the_future]));
}
