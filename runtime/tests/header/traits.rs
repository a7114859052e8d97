//! The traits that users of the types can expect.

use std::collections::{BTreeSet, HashSet};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;
use std::time::{Duration, UNIX_EPOCH};

use api_responses::header::{
    AcceptPatch, Allow, CacheControl, Challenge, ContentRange, ETag, HttpDate, InvalidValue,
    LastModified, Link, Location, ProxyAuthenticate, RetryAfter, Upgrade, WwwAuthenticate,
};
use http::HeaderValue;

fn is_value<T>()
where
    T: Clone + Debug + Display + Eq + Hash + Send + Sync + Into<HeaderValue>,
    for<'a> &'a T: Into<HeaderValue>,
{
}

fn is_ordered<T: Ord>() {}

fn is_read<T>()
where
    T: FromStr<Err = InvalidValue> + TryFrom<String, Error = InvalidValue>,
    for<'a> T: TryFrom<&'a str, Error = InvalidValue>,
{
}

#[test]
fn every_type_implements_the_common_traits() {
    macro_rules! check {
        ($($Type:ident: $($bound:ident)*;)*) => {
            $($($bound::<$Type>();)*)*
        };
    }
    check! {
        AcceptPatch: is_value is_ordered is_read;
        Allow: is_value is_ordered is_read;
        CacheControl: is_value;
        Challenge: is_value is_ordered is_read;
        ContentRange: is_value is_read;
        ETag: is_value is_ordered is_read;
        HttpDate: is_value is_ordered is_read;
        LastModified: is_value is_ordered is_read;
        Link: is_value is_ordered;
        Location: is_value is_ordered is_read;
        ProxyAuthenticate: is_value is_ordered is_read;
        RetryAfter: is_value is_read;
        Upgrade: is_value is_ordered is_read;
        WwwAuthenticate: is_value is_ordered is_read;
    }
}

#[test]
fn dates_are_ordered_by_time() {
    let dates = [3, 1, 2].map(|day| HttpDate::from(UNIX_EPOCH + Duration::from_secs(86_400 * day)));
    let sorted: Vec<_> = BTreeSet::from(dates).into_iter().collect();
    assert_eq!(sorted, [dates[1], dates[2], dates[0]]);
    assert!(LastModified::from(dates[0]) > LastModified::from(dates[1]));
}

#[test]
fn equal_values_have_the_same_hash() {
    let ranges = [
        ContentRange::bytes(0..=9, 10).unwrap(),
        "bytes 0-9/10".parse().unwrap(),
        ContentRange::bytes(0..=9, None).unwrap(),
        ContentRange::unsatisfiable(10),
        "bytes */10".parse().unwrap(),
    ];
    assert_eq!(HashSet::from(ranges).len(), 3);
    let tags = [ETag::version(7), ETag::strong("7").unwrap(), ETag::weak("7").unwrap()];
    assert_eq!(HashSet::from(tags).len(), 2);
}

#[test]
fn text_is_read_in_three_ways() {
    let parsed: RetryAfter = "120".parse().unwrap();
    assert_eq!(RetryAfter::try_from("120").unwrap(), parsed);
    assert_eq!(RetryAfter::try_from("120".to_owned()).unwrap(), parsed);
    assert!(HttpDate::try_from("yesterday").is_err());
    assert!(ContentRange::try_from("bytes 1-0/9").is_err());
    assert!(LastModified::try_from("7").is_err());
}
