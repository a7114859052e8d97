//! The rules over the responses of an endpoint: each is broken by one set, and not by another that
//! differs in the decisive point.

use http_semantics::Method::{self, Delete, Get, Post, Put, Query};
use http_semantics::set::{Declared, Endpoint, Flaw, SET_RULES};

/// The rules that the endpoint breaks, each with the code that is to blame.
fn broken(methods: &[Method], responses: &[Declared<'_>]) -> Vec<(&'static str, u16)> {
    broken_by(&Endpoint::new(methods, responses), responses)
}

fn broken_by(endpoint: &Endpoint<'_>, responses: &[Declared<'_>]) -> Vec<(&'static str, u16)> {
    let mut broken = Vec::new();
    for (index, response) in responses.iter().enumerate() {
        for rule in SET_RULES.iter().filter(|rule| rule.is_broken_by(endpoint, index)) {
            broken.push((rule.id, response.code));
        }
    }
    broken
}

fn with_content(codes: &[u16]) -> Vec<Declared<'static>> {
    codes.iter().map(|code| Declared::new(*code).with_content()).collect()
}

fn etag(code: u16) -> Declared<'static> {
    Declared::new(code).with_content().with_fields(&["etag"])
}

#[test]
fn each_rule_is_broken_by_one_set_and_kept_by_another() {
    for (methods, breaks, blamed, keeps) in [
        (Get, vec![400, 422], ("A5", 400), vec![200, 400, 422]),
        (Get, vec![403, 409], ("A5", 403), vec![403, 404, 405, 410, 451, 501, 503]),
        (Put, vec![201, 400], ("E10", 201), vec![201, 204, 400]),
        (Delete, vec![303, 400], ("E12", 303), vec![204, 303, 400]),
        (Query, vec![200, 404], ("E19", 200), vec![200, 415]),
        (Get, vec![304, 404], ("E1", 304), vec![404]),
        (Get, vec![206, 416], ("E3", 206), vec![200, 206, 416]),
        (Get, vec![200, 206], ("E4", 206), vec![200, 206, 416]),
        (Get, vec![200, 416], ("E4", 416), vec![200, 206, 416]),
        (Put, vec![200, 428], ("E6", 428), vec![200, 412, 428]),
    ] {
        assert_eq!(broken(&[methods], &with_content(&breaks)), [blamed], "{methods} {breaks:?}");
        assert_eq!(broken(&[methods], &with_content(&keeps)), [], "{methods} {keeps:?}");
    }
}

#[test]
fn content_is_asked_for_where_it_is_all() {
    for code in [206, 207] {
        let others = [Declared::new(200), Declared::new(416)];
        let bare = [others[0], others[1], Declared::new(code)];
        assert!(broken(&[Get], &bare).contains(&("B7", code)));
        let claimed = [others[0], others[1], Declared::new(code).claimed()];
        assert!(!broken(&[Get], &claimed).contains(&("B7", code)));
    }
    for method in [Method::Head, Method::Connect] {
        assert_eq!(broken(&[method], &[Declared::new(202), Declared::new(207)]), []);
    }
    assert_eq!(broken(&[Post], &[Declared::new(202)]), [("B9", 202)]);
    for fields in [["location"], ["link"]] {
        assert_eq!(broken(&[Post], &[Declared::new(202).with_fields(&fields)]), []);
    }
}

#[test]
fn conditions_need_a_validator() {
    let not_modified = Declared::new(304);
    let last_modified = Declared::new(200).with_fields(&["last-modified"]);
    assert_eq!(broken(&[Get], &[Declared::new(200), not_modified]), [("E2", 304)]);
    for ok in [etag(200), last_modified, Declared::new(200).claimed()] {
        assert_eq!(broken(&[Get], &[ok, not_modified]), []);
    }
}

#[test]
fn put_sends_no_validator() {
    assert_eq!(broken(&[Put], &[etag(200)]), [("D7", 200)]);
    assert_eq!(broken(&[Put], &[with_content(&[200])[0], etag(412)]), []);
    assert_eq!(broken(&[Post], &[etag(200)]), []);
}

#[test]
fn rules_of_a_method_apply_where_there_is_no_other() {
    assert_eq!(broken(&[Put, Post], &with_content(&[201])), []);
    assert_eq!(broken(&[], &with_content(&[201])), []);
    assert_eq!(broken(&[Put, Put], &with_content(&[201])), [("E10", 201)]);
}

#[test]
fn rules_read_as_messages_do() {
    for rule in SET_RULES {
        assert!(!rule.what.ends_with('.') && !rule.remedy.ends_with('.'), "{}", rule.id);
        assert!(!rule.what.contains('\n') && rule.citation.starts_with("RFC "), "{}", rule.id);
        let contradicts = matches!(rule.id, "B7" | "E1");
        assert_eq!(rule.flaw == Flaw::Contradiction, contradicts, "{}", rule.id);
    }
}

/// What is included may have any error, and no success.
#[test]
fn errors_that_are_not_seen_are_not_missed() {
    let broken = |methods: &[Method], codes: &[u16]| {
        let responses = with_content(codes);
        broken_by(&Endpoint::new(methods, &responses).with_unseen_errors(), &responses)
    };
    assert_eq!(broken(&[Put], &[200, 428]), []);
    assert_eq!(broken(&[Get], &[200, 206]), []);
    assert_eq!(broken(&[Get], &[304]), [("E1", 304)]);
}

#[test]
fn no_rule_is_broken_by_a_response_that_is_not_there() {
    let responses = with_content(&[304]);
    let endpoint = Endpoint::new(&[Get], &responses);
    assert!(SET_RULES.iter().any(|rule| rule.is_broken_by(&endpoint, 0)));
    assert!(!SET_RULES.iter().any(|rule| rule.is_broken_by(&endpoint, 1)));
}
