//! Values that would end the header, or that recipients read differently, cannot be created; the error
//! says which byte is wrong and where.

use api_responses::header::{
    AcceptPatch, Allow, Challenge, ETag, InvalidValue, Link, Location, ProxyAuthenticate, Upgrade,
    WwwAuthenticate,
};

/// A constructor that takes text.
type Build = (&'static str, fn(&str) -> Result<(), InvalidValue>);

/// Every constructor that checks the characters of a text one by one.
const BUILDS: [Build; 17] = [
    ("Location", |text| Location::try_from(text).map(drop)),
    ("Location of String", |text| Location::try_from(text.to_owned()).map(drop)),
    ("Allow", |text| Allow::try_from(text).map(drop)),
    ("Challenge::new", |text| Challenge::new(text).map(drop)),
    ("Challenge::basic", |text| Challenge::basic(text).map(drop)),
    ("Challenge::with_parameter, name", |text| {
        Challenge::bearer().with_parameter(text, "a").map(drop)
    }),
    ("Challenge::with_parameter, value", |text| {
        Challenge::bearer().with_parameter("a", text).map(drop)
    }),
    ("Challenge", |text| Challenge::try_from(text).map(drop)),
    ("WwwAuthenticate", |text| WwwAuthenticate::try_from(text).map(drop)),
    ("ProxyAuthenticate", |text| ProxyAuthenticate::try_from(text).map(drop)),
    ("ETag::strong", |text| ETag::strong(text).map(drop)),
    ("ETag::weak", |text| ETag::weak(text).map(drop)),
    ("Link::new, target", |text| Link::new(text, "next").map(drop)),
    ("Link::new, relation", |text| Link::new("/", text).map(drop)),
    ("Link::with_parameter, value", |text| {
        Link::new("/", "next")?.with_parameter("title", text).map(drop)
    }),
    ("Upgrade", |text| Upgrade::new(text).map(drop)),
    ("AcceptPatch", |text| AcceptPatch::new([text]).map(drop)),
];

/// For grammars in which the text before the hostile byte must be valid, too.
fn beginning(of: &str) -> &'static str {
    match of {
        "AcceptPatch" => "a/b",
        _ => "a",
    }
}

#[test]
fn no_constructor_takes_a_byte_that_ends_the_field() {
    for (name, build) in BUILDS {
        let beginning = beginning(name);
        assert_eq!(build(beginning), Ok(()), "{name} does not take {beginning:?} itself");
        for (hostile, byte) in [
            ("\r\nSet-Cookie: a=b", b'\r'),
            ("\nSet-Cookie: a=b", b'\n'),
            ("\rb", b'\r'),
            ("\0b", 0),
            ("\u{7f}b", 0x7f),
            ("\u{1b}[31m", 0x1b),
            ("\u{e9}b", 0xc3),
            ("\u{85}b", 0xc2),
            ("\u{560d}\u{560a}Set-Cookie: a=b", 0xe5),
        ] {
            let error = build(&format!("{beginning}{hostile}")).expect_err(name);
            assert_eq!(error.byte(), Some(byte), "{name}: {error}");
            assert_eq!(error.index(), Some(beginning.len()), "{name}: {error}");
            let said = error.to_string();
            assert!(said.contains(&format!("byte {}", beginning.len())), "{name}: {said}");
            assert!(said.contains(&format!("({byte:#04x}); write ")), "{name}: {said}");
            assert!(said.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()), "{said}");
        }
    }
}

#[test]
fn no_constructor_takes_64_kibibytes() {
    for (name, build) in BUILDS {
        let long = beginning(name).repeat(64 * 1024);
        assert!(build(&long).is_err(), "{name}");
    }
    let error = Location::try_from("a".repeat(64 * 1024)).unwrap_err();
    assert_eq!((error.index(), error.byte()), (None, None));
    assert_eq!(
        error.to_string(),
        "`Location`: it has 65536 bytes; the maximum is 8192; write a URI \
         reference such as `/users/1`, which `location!(\"/users/{}\", id)` builds",
    );
}

#[test]
fn no_value_grows_beyond_the_limit_by_its_parameters() {
    let half = "a".repeat(5000);
    let challenge = Challenge::bearer().with_parameter("a", &half).unwrap();
    assert!(challenge.with_parameter("b", &half).is_err());
    let link = Link::new("/", "next").unwrap().with_parameter("a", &half).unwrap();
    assert!(link.with_parameter("b", &half).is_err());
    // Every quote takes two bytes.
    assert!(Challenge::basic(&"\"".repeat(5000)).is_err());
}

#[test]
fn quotes_and_backslashes_are_escaped() {
    for (value, quoted) in [("\"", r#""\"""#), ("\\", r#""\\""#), ("\\\"", r#""\\\"""#)] {
        let challenge = Challenge::basic(value).unwrap();
        assert_eq!(challenge.to_string(), format!("Basic realm={quoted}"));
        assert_eq!(challenge.to_string().parse(), Ok(challenge));
        let link = Link::new("/", "next").unwrap().with_parameter("title", value).unwrap();
        assert_eq!(link.to_string(), format!("</>; rel=\"next\"; title={quoted}"));
    }
    assert_eq!(ETag::strong("\"").unwrap_err().index(), Some(0));
    for text in ["Basic realm=\"", "Basic realm=\"\\\"", "Basic realm=\\", "\"", "\\"] {
        assert!(WwwAuthenticate::try_from(text).is_err(), "{text}");
    }
}

#[test]
fn one_challenge_does_not_become_two() {
    assert!(Challenge::new("Basic, Bearer").is_err());
    assert!(Challenge::new("Basic realm=\"a\"").is_err());
    assert!(Challenge::try_from("Basic realm=\"a\", Bearer").is_err());
    assert_eq!(
        Challenge::basic("a\", Bearer realm=\"b").unwrap().to_string(),
        r#"Basic realm="a\", Bearer realm=\"b""#,
    );
}

#[test]
fn a_parameter_cannot_be_repeated_or_follow_a_token68() {
    let challenge = Challenge::basic("a").unwrap();
    let error = challenge.clone().with_parameter("Realm", "b").unwrap_err();
    assert!(error.to_string().contains("`Realm` is already present"), "{error}");
    let negotiate: Challenge = "Negotiate oRQ=".parse().unwrap();
    let error = negotiate.with_parameter("realm", "a").unwrap_err();
    assert!(error.to_string().contains("`Negotiate oRQ=` cannot have parameters"), "{error}");
    assert!(challenge.with_parameter("", "a").is_err());
}

#[test]
fn a_link_has_one_target_and_relation() {
    for (target, index) in [("/a>; rel=\"x\", </b", 2), ("/a b", 2), ("/\"", 1), ("/%", 1)] {
        let error = Link::new(target, "next").unwrap_err();
        assert_eq!(error.index(), Some(index), "{target}");
    }
    for (relation, index) in
        [("Next", 0), ("next Prev", 5), ("next\"", 4), ("next;a", 4), ("next a:\"", 7)]
    {
        let error = Link::new("/", relation).unwrap_err();
        assert_eq!(error.index(), Some(index), "{relation}");
    }
    for relation in ["", " ", "next ", " next", "next  prev"] {
        assert!(Link::new("/", relation).is_err(), "{relation:?}");
    }
    let link = Link::new("/", "next").unwrap();
    assert_eq!(link.clone().with_parameter("a b", "c").unwrap_err().index(), Some(1));
    assert!(link.clone().with_parameter("", "c").is_err());
    assert!(link.with_parameter("REL", "prev").is_err());
}
