//! For any text: a value that can be created is a field value of visible ASCII, and any other is an error
//! without a panic.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use api_responses::header::{
    AcceptPatch, Allow, Challenge, ContentRange, ETag, HttpDate, InvalidValue, LastModified, Link,
    Location, ProxyAuthenticate, RetryAfter, Upgrade, WwwAuthenticate,
};
use api_responses::location;
use http::HeaderValue;
use proptest::prelude::*;

/// Text of characters with a meaning in the grammars, and of others.
fn text() -> impl Strategy<Value = String> {
    let telling = proptest::sample::select(vec![
        "\"", "\\", ",", ";", "=", " ", "\t", "/", "%", "%4", "%2e", "{}", ":", "@", "[", "]", "#",
        "?", "<", ">", "W/", "*", "-", ".", "a", "Z", "0", "Basic", "realm", "bytes ", "GET",
        "http", "//", "\r\n", "\0", "\u{e9}", "\u{7f}", "GMT", "+",
    ]);
    prop_oneof![
        proptest::collection::vec(telling, 0..12).prop_map(|pieces| pieces.concat()),
        any::<String>(),
        "[ -~]{0,40}",
    ]
}

fn is_visible(value: &HeaderValue, text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(value.to_str().expect("visible ASCII"), text);
    prop_assert!(value.as_bytes().iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~')));
    prop_assert_eq!(&HeaderValue::from_str(text).expect("visible ASCII"), value);
    prop_assert_eq!(text.trim_matches([' ', '\t']), text);
    Ok(())
}

/// For a value that has been built.
fn is_sendable<T>(value: T) -> Result<(), TestCaseError>
where
    T: Display + Debug + Into<HeaderValue>,
{
    let text = value.to_string();
    is_visible(&value.into(), &text)
}

/// For a value that has been built, of a type that can be read.
fn reads_as_written<T>(value: T) -> Result<(), TestCaseError>
where
    T: FromStr<Err = InvalidValue> + Display + Debug + PartialEq + Clone + Into<HeaderValue>,
{
    prop_assert_eq!(value.to_string().parse(), Ok(value.clone()));
    is_sendable(value)
}

fn holds<T>(built: Result<T, InvalidValue>) -> Result<(), TestCaseError>
where
    T: FromStr<Err = InvalidValue> + Display + Debug + PartialEq + Clone + Into<HeaderValue>,
{
    match built {
        Ok(value) => reads_as_written(value),
        Err(error) => says_why(&error),
    }
}

fn says_why(error: &InvalidValue) -> Result<(), TestCaseError> {
    prop_assert!(error.to_string().contains("; write "), "{}", error);
    Ok(())
}

proptest! {
    #[test]
    fn text_is_read_or_refused(text in text()) {
        holds(text.parse::<AcceptPatch>())?;
        holds(text.parse::<Allow>())?;
        holds(text.parse::<Challenge>())?;
        holds(text.parse::<ContentRange>())?;
        holds(text.parse::<ETag>())?;
        holds(text.parse::<HttpDate>())?;
        holds(text.parse::<LastModified>())?;
        holds(text.parse::<Location>())?;
        holds(text.parse::<ProxyAuthenticate>())?;
        holds(text.parse::<RetryAfter>())?;
        holds(text.parse::<Upgrade>())?;
        holds(text.parse::<WwwAuthenticate>())?;
    }

    #[test]
    fn challenges_stay_one(scheme in text(), name in text(), value in text()) {
        holds(Challenge::new(&scheme))?;
        holds(Challenge::basic(&value))?;
        holds(Challenge::bearer().with_parameter(&name, &value))?;
        holds(Challenge::bearer().with_parameter("scope", "a").and_then(|one| one.with_parameter("realm", &value)))?;
        if let Ok(challenge) = Challenge::basic(&value) {
            reads_as_written(WwwAuthenticate::from(challenge.clone()).with_challenge(challenge))?;
        }
    }

    #[test]
    fn tags_match_themselves(opaque in text(), line in text()) {
        holds(ETag::strong(&opaque))?;
        holds(ETag::weak(&opaque))?;
        if let Ok(tag) = ETag::strong(&opaque) {
            let lines = [tag.to_string()];
            prop_assert!(tag.passes_if_match(&lines) && !tag.passes_if_none_match(&lines));
            // Only a line that has the tag in it can match.
            if tag.passes_if_match([&line]) {
                prop_assert!(line.trim() == "*" || line.contains(&lines[0]));
            }
        }
    }

    #[test]
    fn links_are_sendable(target in text(), relation in text(), name in text(), value in text()) {
        for built in [
            Link::new(&target, "next"),
            Link::new("/", &relation),
            Link::new("/", "next").and_then(|link| link.with_parameter("title", &value)),
            Link::new("/", "next").and_then(|link| link.with_parameter(&name, "a")),
        ] {
            match built {
                Ok(link) => is_sendable(link)?,
                Err(error) => says_why(&error)?,
            }
        }
    }

    #[test]
    fn ranges_hold_what_they_say(first: u64, last: u64, length: Option<u64>) {
        let built = ContentRange::bytes(first..=last, length);
        let is_range = first <= last && length.is_none_or(|length| last < length);
        prop_assert_eq!(built.is_ok(), is_range);
        holds(built)?;
    }

    /// The resolved reference has the host and the directory of the template.
    #[test]
    fn arguments_do_not_leave_their_place(one in text(), other in text()) {
        for (location, slashes) in [
            (location!("/users/{}/{}", one, other), 3),
            (location!("users/{}-{}", one, other), 1),
            (location!("/users?a={}&b={}", one, other), 1),
        ] {
            let text = location.to_string();
            prop_assert_eq!(text.matches('/').count(), slashes, "{}", text);
            prop_assert!(text.matches('?').count() <= 1 && !text.contains('#'), "{}", text);
            let path = text.split('?').next().unwrap_or_default();
            let folded = path.replace("%2e", ".").replace("%2E", ".");
            prop_assert!(!folded.split('/').any(|segment| matches!(segment, "." | "..")), "{}", text);
            reads_as_written(location)?;
        }
        let text = location!("/{}/{}", one, other).to_string();
        prop_assert!(text.starts_with('/') && !text.starts_with("//"), "{}", text);
    }
}
