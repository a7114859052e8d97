//! The header fields that generated code adds to a response.

use api_responses::__private::ResponseBuilder;
use api_responses::header::{
    Allow, ETag, FieldValue, FieldValues, Location, RetryAfter, ToHeaderValue,
};
use api_responses::{Body, Response};
use http::header::{HeaderName, HeaderValue};

fn sent(value: &impl FieldValue) -> Vec<String> {
    let mut builder = ResponseBuilder::from(Response::new(Body::empty()));
    builder.header("x-field", value);
    let response = builder.finish();
    let fields = response.headers();
    assert_eq!(fields.len(), fields.get_all("x-field").iter().count());
    fields.get_all("x-field").iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[test]
fn a_value_is_one_field_line() {
    assert_eq!(sent(&ETag::version(7)), ["\"7\""]);
    assert_eq!(sent(&Location::try_from("/a").unwrap()), ["/a"]);
    assert_eq!(sent(&HeaderValue::from_static("a, b")), ["a, b"]);
    assert_eq!(sent(&true), ["true"]);
    assert_eq!(sent(&false), ["false"]);
    assert_eq!(sent(&Box::new(ETag::version(7))), ["\"7\""]);
    // An empty value is a value: no method is allowed.
    assert_eq!(sent(&Allow::none()), [""]);
}

#[test]
fn integers_are_sent_in_decimal() {
    assert_eq!(sent(&u8::MAX), ["255"]);
    assert_eq!(sent(&u16::MAX), ["65535"]);
    assert_eq!(sent(&u32::MAX), ["4294967295"]);
    assert_eq!(sent(&u64::MAX), ["18446744073709551615"]);
    assert_eq!(sent(&7_usize), ["7"]);
    assert_eq!(sent(&i8::MIN), ["-128"]);
    assert_eq!(sent(&i16::MIN), ["-32768"]);
    assert_eq!(sent(&i32::MIN), ["-2147483648"]);
    assert_eq!(sent(&i64::MIN), ["-9223372036854775808"]);
    assert_eq!(sent(&-7_isize), ["-7"]);
}

#[test]
fn none_adds_no_line_and_a_list_one_for_each_element() {
    assert_eq!(sent(&Some(1)), ["1"]);
    assert!(sent(&None::<ETag>).is_empty());
    assert_eq!(sent(&vec![2, 1]), ["2", "1"]);
    assert!(sent(&Vec::<ETag>::new()).is_empty());
    assert_eq!(sent(&Some(vec![Some(1), None, Some(3)])), ["1", "3"]);
}

/// A type of the user adds values of its own header, and nothing else changes.
#[test]
fn types_of_the_user() {
    struct Always(u32);
    impl ToHeaderValue for Always {
        fn to_header_value(&self) -> HeaderValue {
            self.0.to_header_value()
        }
    }

    struct Sometimes(Option<u32>);
    impl FieldValue for Sometimes {
        fn push_to(&self, values: &mut FieldValues<'_>) {
            self.0.push_to(values);
            if self.0 == Some(2) {
                values.push(HeaderValue::from_static("two"));
            }
        }
    }

    assert_eq!(sent(&Always(7)), ["7"]);
    assert_eq!(sent(&Some(Box::new(Always(7)))), ["7"]);
    assert_eq!(
        sent(&vec![Sometimes(None), Sometimes(Some(1)), Sometimes(Some(2))]),
        ["1", "2", "two"]
    );
    assert_eq!(FieldValues::of(&Sometimes(Some(2))), ["2", "two"]);
    // `dyn` is a value as well.
    let values: Vec<Box<dyn ToHeaderValue>> =
        vec![Box::new(Always(1)), Box::new(RetryAfter::seconds(2))];
    assert_eq!(sent(&values), ["1", "2"]);

    let mut builder = ResponseBuilder::from(Response::new(Body::empty()));
    builder.constant_header("content-type", "text/plain");
    builder.header("x-field", &Sometimes(None));
    assert_eq!(builder.finish().headers().len(), 1);
}

/// A map holds at most 32,768 lines, and `append` panics beyond that.
#[test]
fn more_lines_than_a_map_can_hold_do_not_panic() {
    assert!(sent(&vec![1; 100_000]).len() > 10_000);
}

#[test]
fn a_constant_is_added_beside_a_value() {
    let mut builder = ResponseBuilder::from(Response::new(Body::empty()));
    builder.constant_header("cache-control", "no-store");
    builder.header("cache-control", &HeaderValue::from_static("private"));
    let response = builder.finish();
    let values: Vec<_> = response.headers().get_all("cache-control").iter().collect();
    assert_eq!(values, ["no-store", "private"]);
}

/// `http` accepts everything that the checks of `http_semantics` accept. It would panic otherwise.
#[test]
fn checked_names_and_values_are_accepted_by_http() {
    use api_responses::http_semantics::{field_name, field_value};

    for byte in 0..=0x7f_u8 {
        let text = format!("a{}a", char::from(byte));
        let is_name = HeaderName::from_lowercase(text.as_bytes()).is_ok();
        // `http` also accepts a quote, which a token cannot contain (RFC 9110 §5.6.2).
        assert_eq!(field_name::check(&text).is_ok(), is_name && byte != b'"', "{byte:#04x}");
        let is_value = HeaderValue::from_str(&text).is_ok();
        assert_eq!(field_value::check(&text).is_ok(), is_value, "{byte:#04x}");
    }
}
