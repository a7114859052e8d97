//! The header fields that each status code requires or recommends.

use http_semantics::{Method, Status, Strength, When};

fn status(code: u16) -> &'static Status {
    Status::get(code).unwrap()
}

/// Returns the names of the header fields that every response with the code requires.
fn always(code: u16) -> Vec<&'static str> {
    let fields = status(code).required.iter();
    fields.filter(|field| field.when == When::Always).map(|field| field.name).collect()
}

#[test]
fn fields_required_on_every_response() {
    let requiring: Vec<_> = Status::all()
        .iter()
        .map(|status| (status.code, always(status.code)))
        .filter(|(_, names)| !names.is_empty())
        .collect();
    assert_eq!(
        requiring,
        [
            (101, vec!["Upgrade", "Connection"]),
            (226, vec!["ETag", "IM"]),
            (401, vec!["WWW-Authenticate"]),
            (405, vec!["Allow"]),
            (407, vec!["Proxy-Authenticate"]),
            (426, vec!["Upgrade", "Connection"]),
        ]
    );
}

#[test]
fn upgrade_comes_with_connection() {
    for code in [101, 426] {
        let connection = status(code).required.iter().find(|field| field.name == "Connection");
        assert_eq!(connection.unwrap().value, Some("Upgrade"), "{code}");
    }
}

#[test]
fn some_fields_of_a_200_are_repeated() {
    for code in [206, 304] {
        let mut repeated: Vec<_> = status(code)
            .required
            .iter()
            .filter(|field| field.when == When::AsOn200)
            .map(|field| field.name)
            .collect();
        repeated.sort_unstable();
        let wanted = ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"];
        assert_eq!(repeated, wanted, "{code}");
    }
}

#[test]
fn partial_content_describes_its_parts() {
    let fields = status(206).required;
    let single = fields.iter().find(|field| field.when == When::SinglePart).unwrap();
    let several = fields.iter().find(|field| field.when == When::SeveralParts).unwrap();
    assert_eq!((single.name, single.value), ("Content-Range", None));
    assert_eq!((several.name, several.value), ("Content-Type", Some("multipart/byteranges")));
}

#[test]
fn redirects_should_have_a_location() {
    for code in [301, 302, 303, 307, 308] {
        let location = status(code).recommended[0];
        assert_eq!(location.name, "Location", "{code}");
        assert_eq!((location.strength, location.when), (Strength::Should, When::Always), "{code}");
    }
}

#[test]
fn some_fields_depend_on_the_method() {
    for (code, name, methods) in [
        (200, "Allow", &[Method::Options][..]),
        (200, "ETag", &[Method::Get, Method::Head]),
        (201, "Location", &[Method::Post]),
        (415, "Accept-Patch", &[Method::Patch]),
        (415, "Accept-Query", &[Method::Query]),
    ] {
        let field = status(code).recommended.iter().find(|field| field.name == name).unwrap();
        assert_eq!(field.when, When::On(methods), "{code} {name}");
        for &method in Method::ALL {
            let concerned = methods.contains(&method);
            assert_eq!(field.when.concerns(method), concerned, "{code} {name} {method}");
        }
    }
    assert!(Method::ALL.iter().all(|method| When::Always.concerns(*method)));
}

#[test]
fn no_field_is_listed_twice() {
    for status in Status::all() {
        let required = status.required.iter().map(|field| field.name);
        let mut names: Vec<_> =
            required.chain(status.recommended.iter().map(|field| field.name)).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{status}");
    }
}

#[test]
fn deprecated_and_unused_codes_have_no_fields() {
    use http_semantics::State::{Deprecated, Unused};
    for status in Status::all() {
        if matches!(status.state, Deprecated | Unused) {
            assert!(status.required.is_empty() && status.recommended.is_empty(), "{status}");
        }
    }
}

#[test]
fn some_fields_have_a_fixed_value() {
    let values: Vec<_> = Status::all()
        .iter()
        .flat_map(|status| {
            let required = status.required.iter().map(|field| (field.name, field.value));
            let recommended = status.recommended.iter().map(|field| (field.name, field.value));
            let valued = |(name, value): (_, Option<_>)| Some((status.code, name, value?));
            required.chain(recommended).filter_map(valued)
        })
        .collect();
    assert_eq!(
        values,
        [
            (101, "Connection", "Upgrade"),
            (206, "Content-Type", "multipart/byteranges"),
            (207, "Content-Type", "application/xml"),
            (300, "Link", "rel=alternate"),
            (406, "Link", "rel=alternate"),
            (408, "Connection", "close"),
            (416, "Content-Range", "bytes */length"),
            (426, "Connection", "Upgrade"),
            (451, "Link", "rel=\"blocked-by\""),
        ],
    );
}
