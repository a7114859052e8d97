//! `location!`: arguments cannot lead to another path or host.

use std::fmt;

use api_responses::header::Location;
use api_responses::location;
use http::Uri;

const HOSTILE: &str = "a/b?c#d%\u{e9} ..";

#[test]
fn an_argument_stays_one_segment_or_one_value() {
    let encoded = "a%2Fb%3Fc%23d%25%C3%A9%20..";
    for (location, expected) in [
        (location!("/users/{}", HOSTILE), format!("/users/{encoded}")),
        (location!("/users/{}/books", HOSTILE), format!("/users/{encoded}/books")),
        (location!("/users?name={}&page={}", HOSTILE, 2), format!("/users?name={encoded}&page=2")),
        (location!("/users#{}", HOSTILE), format!("/users#{encoded}")),
        (location!("https://example.com/{}", HOSTILE), format!("https://example.com/{encoded}")),
        (location!("users/{}-{}.txt", 1, HOSTILE), format!("users/1-{encoded}.txt")),
    ] {
        assert_eq!(location.to_string(), expected);
    }
    assert_eq!(
        location!("/?q={}", "a=b&c=d+e;f:g@h!$'()*,").to_string(),
        "/?q=a%3Db%26c%3Dd%2Be%3Bf%3Ag%40h%21%24%27%28%29%2A%2C",
    );
    assert_eq!(
        location!("/{}", "\r\nSet-Cookie: a=b\0").to_string(),
        "/%0D%0ASet-Cookie%3A%20a%3Db%00"
    );
    assert_eq!(location!("/{}", "-._~azAZ09").to_string(), "/-._~azAZ09");
}

#[test]
fn arguments_can_be_any_type_with_display() {
    struct Parts;
    impl fmt::Display for Parts {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a/")?;
            '\u{e9}'.fmt(f)
        }
    }
    let owned = String::from("x");
    let location = location!("/{}/{}/{}/{}", owned, &owned, -1.5, Parts);
    assert_eq!(location.to_string(), "/x/x/-1.5/a%2F%C3%A9");
    assert_eq!(owned, "x");
    assert_eq!(location!("/{}", format_args!("{}-{}", 1, 2),).to_string(), "/1-2");
    assert_eq!(location!("/").to_string(), "/");
    assert_eq!(location!(concat!("/a", "/{}"), 1).to_string(), "/a/1");
}

/// An argument whose `Display` fails is cut off, without a panic.
#[test]
fn an_argument_whose_display_fails_is_cut_off() {
    struct Fails;
    impl fmt::Display for Fails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a")?;
            Err(fmt::Error)
        }
    }
    assert_eq!(location!("/{}/{}", Fails, 1).to_string(), "/a/1");
}

#[test]
fn arguments_cannot_produce_dot_segments() {
    for (location, expected) in [
        (location!("/users/{}", ".."), "/users/%252E%252E"),
        (location!("/users/{}/books", "."), "/users/%252E/books"),
        (location!("/users/{}{}?a", ".", "."), "/users/%252E%252E?a"),
        (location!("/users/.{}", ""), "/users/%252E"),
        (location!("/users/{}%2e", "."), "/users/%252E%252E"),
        (location!("/users/%2E{}#a", "."), "/users/%252E%252E#a"),
        // These are no such segments.
        (location!("/users/{}", "..."), "/users/..."),
        (location!("/users/{}", "%2e"), "/users/%252e"),
        (location!("/users/a{}", ".."), "/users/a.."),
        (location!("/users?back={}", ".."), "/users?back=.."),
        (location!("/users#{}", ".."), "/users#.."),
        // Nor is what the author of the template wrote.
        (location!("../users/{}", 1), "../users/1"),
    ] {
        assert_eq!(location.to_string(), expected);
    }
}

#[test]
fn empty_arguments_cannot_produce_a_host() {
    for (location, expected) in [
        (location!("/{}/{}", "", "example.com"), "/.//example.com"),
        (location!("/{}/", ""), "/.//"),
        (location!("/{}/{}?{}", "", "", "a"), "/.//?a"),
        (location!("urn:/{}/{}", "", "a"), "urn:/.//a"),
        // Behind a host, and behind anything else, two slashes are a part of the path.
        (location!("https://example.com/{}/{}", "", "a"), "https://example.com//a"),
        (location!("/a/{}/{}", "", "b"), "/a//b"),
        (location!("/?a={}//b", ""), "/?a=//b"),
    ] {
        assert_eq!(location.to_string(), expected);
    }
}

#[test]
fn uris_are_checked() {
    let location = Location::try_from(Uri::from_static("https://example.com/a?b")).unwrap();
    assert_eq!(location.to_string(), "https://example.com/a?b");
    let with_user = Uri::from_static("https://ada@example.com/");
    assert_eq!(Location::try_from(with_user).unwrap_err().index(), Some(8));
    let with_braces = Uri::from_static("/{a}");
    assert_eq!(Location::try_from(with_braces).unwrap_err().byte(), Some(b'{'));
}
