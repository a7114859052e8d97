//! Lookups by number and by name, successful and not.

use std::collections::BTreeMap;

use http_semantics::{
    Class, ContentRule, Language, Level, Method, State, Status, Unregistered, judge, title_of,
    token,
};

#[test]
fn every_number_finds_its_status_or_none() {
    let all: BTreeMap<_, _> = Status::all().iter().map(|status| (status.code, status)).collect();
    assert_eq!(all.len(), Status::all().len(), "a code stands twice");
    for code in 0..=u16::MAX {
        assert_eq!(Status::get(code), all.get(&code).copied(), "{code}");
    }
}

#[test]
fn statuses_are_in_ascending_order_and_in_their_class() {
    assert!(Status::all().is_sorted_by_key(|status| status.code));
    for status in Status::all() {
        assert_eq!(Some(status.class()), Class::of(status.code), "{status}");
    }
}

#[test]
fn every_name_finds_its_status() {
    let mut found: BTreeMap<String, u16> = BTreeMap::new();
    for status in Status::all() {
        let mut names = vec![status.constant.to_owned()];
        names.extend(status.aliases.iter().copied().map(as_constant));
        if status.state != State::Unused {
            names.push(as_constant(status.phrase));
        }
        for name in names {
            assert_eq!(Status::by_constant(&name), Some(status), "{name}");
            let before = found.insert(name.clone(), status.code);
            assert!(before.is_none_or(|code| code == status.code), "{name} names two codes");
        }
    }
    let besides: Vec<_> = found
        .into_iter()
        .filter(|(name, code)| Status::get(*code).unwrap().constant != name)
        .collect();
    assert_eq!(besides.len(), 9, "besides the constants: {besides:?}");
}

/// Independent of the implementation in the crate.
fn as_constant(phrase: &str) -> String {
    phrase.replace('\'', "").replace(['-', ' '], "_").to_uppercase()
}

#[test]
fn present_and_former_names_find_the_same_status() {
    for (name, code) in [
        ("CONTENT_TOO_LARGE", 413),
        ("PAYLOAD_TOO_LARGE", 413),
        ("REQUEST_ENTITY_TOO_LARGE", 413),
        ("UNPROCESSABLE_CONTENT", 422),
        ("UNPROCESSABLE_ENTITY", 422),
        ("REQUEST_URI_TOO_LONG", 414),
        ("REQUESTED_RANGE_NOT_SATISFIABLE", 416),
        ("MOVED_TEMPORARILY", 302),
        ("IM_A_TEAPOT", 418),
        ("UPLOAD_RESUMPTION_SUPPORTED", 104),
    ] {
        assert_eq!(Status::by_constant(name).map(|status| status.code), Some(code), "{name}");
    }
}

#[test]
fn other_names_find_nothing() {
    for name in [
        "",
        "_",
        "O",
        "OKAY",
        "OK_",
        "ok",
        "Ok",
        "OK ",
        "NOT FOUND",
        "NOT-FOUND",
        "Not Found",
        "NOTFOUND",
        "_NOT_FOUND",
        "NOT_FOUNDS",
        "I'M_A_TEAPOT",
        "UNUSED",
        "(UNUSED)",
        "404",
        "ÜNAUTHORIZED",
        "PAGE_EXPIRED",
    ] {
        assert_eq!(Status::by_constant(name), None, "{name:?}");
    }
}

#[test]
fn classes_are_the_hundreds_from_1_to_5() {
    for code in 0..=u16::MAX {
        match Class::of(code) {
            Some(class) => {
                assert_eq!(class.fallback(), code / 100 * 100);
                assert_eq!(class.to_string(), format!("{}xx", code / 100));
                assert_eq!(class.is_error(), code >= 400);
                assert!(Status::get(class.fallback()).is_some());
            }
            None => assert!(!(100..600).contains(&code), "{code}"),
        }
    }
}

#[test]
fn methods_have_exact_names() {
    for &method in Method::ALL {
        assert_eq!(Method::from_name(method.as_str()), Some(method));
        assert_eq!(Method::from_name(&method.as_str().to_lowercase()), None);
        assert_eq!(Method::from_name(&format!("{method} ")), None);
    }
    for name in ["", "PROPFIND", "GETS", "ANY", "SEARCH"] {
        assert_eq!(Method::from_name(name), None, "{name}");
    }
    let names: Vec<_> = Method::ALL.iter().map(|method| format!("{method:>7}")).collect();
    assert_eq!(names[0], "    GET", "a width is respected, as in a table");
}

const NOT_FOUND: &Status = Status::get(404).unwrap();
const TOO_LARGE: Option<&Status> = Status::by_constant("CONTENT_TOO_LARGE");
const EXPIRED: &Unregistered = Unregistered::get(419).unwrap();
const CREATED_BY_GET: Level = judge(Method::Get, 201).unwrap().level;
const QUERY: Option<Method> = Method::from_name("QUERY");
const CLASS: Option<Class> = Class::of(503);

#[test]
fn lookups_work_in_constants() {
    assert_eq!(NOT_FOUND.phrase, "Not Found");
    assert_eq!(TOO_LARGE.unwrap().code, 413);
    assert_eq!(EXPIRED.name, "Page Expired");
    assert_eq!(CREATED_BY_GET, Level::Error);
    assert_eq!(QUERY, Some(Method::Query));
    assert_eq!(CLASS, Some(Class::ServerError));
}

#[test]
fn languages_are_found_by_their_tags_in_any_case() {
    for (tag, language, primary) in
        [("en", Language::ENGLISH, "en"), ("zh-CN", Language::CHINESE, "zh")]
    {
        assert_eq!(Language::by_tag(tag), Some(language), "{tag}");
        assert_eq!(Language::by_tag(&tag.to_uppercase()), Some(language), "{tag}");
        assert_eq!(language.primary(), primary);
    }
    assert_eq!(Language::by_tag("zh"), None);
}

/// RFC 9110 §9.3.2, §9.3.6.
#[test]
fn responses_to_head_and_connect_have_no_content() {
    for status in Status::all() {
        for &method in Method::ALL {
            let is_without = method == Method::Head
                || method == Method::Connect && (200..300).contains(&status.code);
            let rule = if is_without { ContentRule::Forbidden } else { status.content };
            assert_eq!(status.content_for(method), rule, "{method} {status:?}");
        }
    }
}

#[test]
fn codes_are_shown_with_their_names() {
    assert_eq!(Status::get(404).unwrap().to_string(), "404 Not Found");
    let expired = Unregistered::all().iter().find(|known| known.code == 419).unwrap();
    assert_eq!(expired.to_string(), "419 Page Expired");
}

#[test]
fn titles_are_the_words_of_names() {
    for (name, title) in [
        ("", ""),
        ("Taken", "Taken"),
        ("EmailTaken", "Email taken"),
        ("email", "email"),
        ("ÄÖ", "Ä ö"),
        ("Http2Only", "Http2 only"),
    ] {
        assert_eq!(title_of(name).collect::<String>(), title);
    }
}

#[test]
fn tokens_are_letters_digits_and_some_punctuation() {
    for text in ["a", "Bearer", "!#$%&'*+-.^_`|~09azAZ"] {
        assert_eq!(token::check(text), Ok(()), "{text}");
    }
    for (text, at) in [(" a", 0), ("a\"", 1), ("a(", 1), ("ab\u{e9}", 2)] {
        assert_eq!(token::check(text), Err(token::Error::ForbiddenCharacter { at }), "{text}");
    }
}

/// The phrases of RFC 2068, RFC 2616, RFC 4918 and RFC 7231, and the joke of RFC 2324.
#[test]
fn former_phrases_are_aliases() {
    let aliases: Vec<_> = Status::all()
        .iter()
        .flat_map(|status| status.aliases.iter().map(|alias| (status.code, *alias)))
        .collect();
    assert_eq!(
        aliases,
        [
            (302, "Moved Temporarily"),
            (306, "Switch Proxy"),
            (408, "Request Time-out"),
            (413, "Payload Too Large"),
            (413, "Request Entity Too Large"),
            (414, "Request-URI Too Long"),
            (414, "Request-URI Too Large"),
            (416, "Requested Range Not Satisfiable"),
            (418, "I'm a teapot"),
            (422, "Unprocessable Entity"),
            (504, "Gateway Time-out"),
        ],
    );
}
