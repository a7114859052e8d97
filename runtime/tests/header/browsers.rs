//! Where browsers go that follow a `Location`. The `url` crate reads references as browsers do
//! (<https://url.spec.whatwg.org>), which is more liberal than RFC 3986.

use api_responses::header::Location;
use api_responses::location;
use proptest::prelude::*;
use url::{Origin, Url};

const BASES: [&str; 3] =
    ["https://base.example:8443/a/b?c", "http://base.example/", "https://base.example/login"];

/// Text with which redirects have been led to other sites.
const HOSTILE: [&str; 24] = [
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "\u{b}//evil.example",
    "//evil.example\\@base.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https:\\\\evil.example",
    "ht\ttps://evil.example",
    "https://base.example@evil.example/",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,a",
    "vbscript:a",
];

#[test]
fn hostile_references_are_refused() {
    for text in HOSTILE {
        assert!(Location::try_from(text).is_err(), "{text:?}");
        assert!(Location::local(text).is_err(), "{text:?}");
    }
    // Other URIs of any host are the decision of the program.
    for text in ["https://evil.example/", "HTTP://evil.example"] {
        assert!(Location::try_from(text).is_ok(), "{text:?}");
        assert!(Location::local(text).is_err(), "{text:?}");
    }
    for text in ["//cdn.example/a", "mailto:ada@example.com", "javascript:alert(1)"] {
        let location = Location::any_uri_reference(text).unwrap();
        assert_eq!(location.to_string(), text);
    }
    assert!(Location::any_uri_reference("/\\evil.example").is_err());
}

#[test]
fn messages_name_the_alternatives() {
    for (error, text) in [
        (
            Location::try_from("javascript:alert(1)"),
            "`Location`: the scheme is neither `http` nor `https`; write a path or an `http` or `https` URI, \
             or use `Location::any_uri_reference`",
        ),
        (
            Location::try_from("//a/b"),
            "`Location`: two slashes at the beginning lead to another host; write a path or an `http` or \
             `https` URI, or use `Location::any_uri_reference`",
        ),
        (
            Location::local("https://a/b"),
            "`Location`: a URI with a scheme can lead to another host; write a path on the same host, such as \
             `/users/1`",
        ),
    ] {
        let error = error.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert_eq!((error.index(), error.byte()), (None, None));
    }
}

/// Returns the scheme, the host and the port to which a browser goes, if it goes anywhere.
fn followed(base: &Url, location: &Location) -> Option<Origin> {
    base.join(&location.to_string()).ok().map(|url| url.origin())
}

/// Text of pieces with a meaning in URLs. Most of it is a URI reference.
fn reference() -> impl Strategy<Value = String> {
    let pieces = [
        "/",
        "/",
        "//",
        ".",
        "..",
        "%2e",
        "%2F",
        "%5c",
        "%09",
        "?",
        "#",
        ":",
        "@",
        "a",
        "evil.example",
        "https:",
        "HTTP:",
        "https://",
        "javascript:",
        ";",
        "0",
        "[::1]",
        ":80",
        "\\",
        "\t",
        "\n",
        " ",
    ];
    // The last five are characters that are never allowed: rare, so that enough references are valid.
    let rarely = (0..pieces.len() * 4).prop_map(move |at| {
        if at < pieces.len() { pieces[at] } else { pieces[at % (pieces.len() - 5)] }
    });
    prop_oneof![
        proptest::collection::vec(rarely, 0..8).prop_map(|pieces| pieces.concat()),
        (proptest::sample::select(HOSTILE.to_vec()), "[/\\\\a:@.?#]{0,4}")
            .prop_map(|(hostile, end)| format!("{hostile}{end}")),
        "[ -~]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn local_references_stay_at_their_origin(text in reference()) {
        for base in BASES {
            let base = Url::parse(base).unwrap();
            if let Ok(location) = Location::local(&text) {
                prop_assert_eq!(followed(&base, &location), Some(base.origin()), "{:?}", text);
            }
        }
    }

    /// A reference leaves its origin only if it says so in the way that RFC 3986 describes.
    #[test]
    fn other_references_name_their_host(text in reference()) {
        for base in BASES {
            let base = Url::parse(base).unwrap();
            let Ok(location) = Location::try_from(text.as_str()) else { continue };
            prop_assert_eq!(&text, &location.to_string());
            // A browser does not follow what is not a URL, such as a host with a port above 65535.
            let Ok(url) = base.join(&text) else { continue };
            prop_assert!(matches!(url.scheme(), "http" | "https"), "{:?}", text);
            if url.origin() != base.origin() {
                let lower = text.to_ascii_lowercase();
                prop_assert!(lower.starts_with("https://") || lower.starts_with("http://"), "{:?}", text);
            }
        }
    }

    #[test]
    fn arguments_stay_at_the_origin_of_their_template(one in reference(), other in reference()) {
        let base = Url::parse(BASES[0]).unwrap();
        for location in [
            location!("/{}/{}", one, other),
            location!("/{}", one),
            location!("../{}/{}", one, other),
            location!("?next={}#{}", one, other),
        ] {
            prop_assert_eq!(followed(&base, &location), Some(base.origin()), "{}", location);
        }
    }
}

/// The properties above say something: a good part of the texts can be created.
#[test]
fn enough_references_are_valid() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let valid = (0..1_000).filter(|_| {
        let text = reference().new_tree(&mut runner).unwrap().current();
        Location::local(&text).is_ok()
    });
    assert!(valid.count() > 100);
}
