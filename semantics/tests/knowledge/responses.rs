//! The rules about responses: each is broken by one declaration, and kept by another that differs in
//! the decisive point only.

use http_semantics::Method::{self, Connect, Delete, Get, Head, Post, Put, Query};
use http_semantics::{Content, Endpoint, Header, HeaderValue, Level, Response};

/// The rules that the endpoint breaks, each with the code of the response.
fn broken(methods: &[Method], responses: &[Response<'_>]) -> Vec<(&'static str, u16)> {
    broken_by(&Endpoint::new(methods, responses))
}

fn broken_by(endpoint: &Endpoint<'_>) -> Vec<(&'static str, u16)> {
    let mut broken = Vec::new();
    for (index, response) in endpoint.responses.iter().enumerate() {
        for finding in endpoint.findings(index) {
            assert!(finding.level >= Level::Warning && finding.level <= finding.rule.level);
            broken.push((finding.rule.name, response.code));
        }
    }
    broken
}

fn with_content(codes: &[u16]) -> Vec<Response<'static>> {
    codes.iter().map(|code| value(*code)).collect()
}

fn value(code: u16) -> Response<'static> {
    Response::new(code).with_content(Content::Value)
}

fn claimed(code: u16) -> Response<'static> {
    Response::new(code).as_claim()
}

const ETAG: &[Header<'_>] = &[Header { name: "etag", value: HeaderValue::Present }];

fn etag(code: u16) -> Response<'static> {
    Response::new(code).with_headers(ETAG)
}

#[test]
fn one_code_calls_for_another() {
    for (method, breaks, found, keeps) in [
        (Get, vec![400, 422], ("endpoints-can-succeed", 400), vec![200, 400, 422]),
        (
            Get,
            vec![403, 409],
            ("endpoints-can-succeed", 403),
            vec![403, 404, 405, 410, 451, 501, 503],
        ),
        (Put, vec![201, 400], ("put-creates-or-replaces", 201), vec![201, 200, 400]),
        (Delete, vec![303, 400], ("delete-tells-the-outcome", 303), vec![200, 303, 400]),
        (Query, vec![200, 404], ("queries-can-be-unreadable", 200), vec![200, 415]),
        (Get, vec![206, 416], ("ranges-can-be-ignored", 206), vec![200, 206, 416]),
        (Get, vec![200, 206], ("ranges-can-be-unsatisfiable", 206), vec![200, 206, 416]),
        (Get, vec![200, 416], ("ranges-can-be-unsatisfiable", 416), vec![200, 206, 416]),
        (Put, vec![200, 428], ("required-preconditions-can-fail", 428), vec![200, 412, 428]),
    ] {
        assert_eq!(broken(&[method], &with_content(&breaks)), [found], "{method} {breaks:?}");
        assert_eq!(broken(&[method], &with_content(&keeps)), [], "{method} {keeps:?}");
    }
    let not_modified = [Response::new(304), Response::new(404)];
    assert_eq!(broken(&[Get], &not_modified), [("not-modified-needs-ok", 304)]);
}

#[test]
fn a_code_that_is_reported_has_no_second_message() {
    let reported = |code| Response::new(code).as_reported();
    assert_eq!(broken(&[Post], &[Response::new(204), reported(304)]), []);
    assert_eq!(broken(&[Delete], &[reported(205)]), []);
    let mixed = [reported(205), Response::new(303)];
    assert_eq!(broken(&[Delete], &mixed), [("delete-tells-the-outcome", 303)]);
}

#[test]
fn some_responses_are_only_their_content() {
    for (code, rule) in [(206, "partial-content-has-content"), (207, "multi-status-has-content")] {
        let others = [Response::new(200), Response::new(416)];
        let bare = [others[0], others[1], Response::new(code)];
        assert!(broken(&[Get], &bare).contains(&(rule, code)));
        let claim = [others[0], others[1], claimed(code)];
        assert!(!broken(&[Get], &claim).contains(&(rule, code)));
    }
    for method in [Head, Connect] {
        assert_eq!(broken(&[method], &[Response::new(202), Response::new(207)]), []);
    }
}

#[test]
fn an_accepted_post_tells_its_state() {
    assert_eq!(broken(&[Post], &[Response::new(202)]), [("accepted-tells-the-state", 202)]);
    for name in ["location", "link"] {
        let headers = [Header { name, value: HeaderValue::Present }];
        assert_eq!(broken(&[Post], &[Response::new(202).with_headers(&headers)]), []);
    }
    assert_eq!(broken(&[Put], &[Response::new(202)]), []);
    assert_eq!(broken(&[Put, Post], &[Response::new(202)]), []);
}

#[test]
fn conditions_need_a_validator() {
    let not_modified = Response::new(304);
    let headers = [Header { name: "last-modified", value: HeaderValue::Present }];
    let last_modified = Response::new(200).with_headers(&headers);
    let found = broken(&[Get], &[Response::new(200), not_modified]);
    assert_eq!(found, [("conditions-need-a-validator", 304)]);
    for ok in [etag(200), last_modified, claimed(200)] {
        assert_eq!(broken(&[Get], &[ok, not_modified]), []);
    }
}

#[test]
fn put_may_send_a_validator() {
    assert_eq!(broken(&[Put], &[etag(200)]), []);
}

#[test]
fn rules_about_a_method_need_it_to_be_the_only_one() {
    assert_eq!(broken(&[Put, Post], &with_content(&[201])), []);
    assert_eq!(broken(&[], &with_content(&[201])), []);
    assert_eq!(broken(&[Put, Put], &with_content(&[201])), [("put-creates-or-replaces", 201)]);
}

#[test]
fn parts_of_endpoints_are_judged_response_by_response() {
    let responses = [Response::new(403).with_text("Unauthorized")];
    let shared = Endpoint::new(&[], &responses).as_shared();
    assert_eq!(broken_by(&shared), [("texts-suit-their-code", 403)]);
    let middleware = Endpoint::new(&[], &responses).with_other_successes();
    assert_eq!(broken_by(&middleware), [("texts-suit-their-code", 403)]);
}

#[test]
fn errors_of_sets_are_not_missing() {
    let responses = with_content(&[200, 206]);
    let endpoint = Endpoint::new(&[Get], &responses).with_other_errors();
    assert_eq!(broken_by(&endpoint), []);
}

#[test]
fn some_codes_and_methods_leave_no_room_for_content() {
    for content in [Content::Value, Content::Detail] {
        let of = |code| [Response::new(code).with_content(content), etag(200)];
        for (code, rule) in [
            (101, "switching-protocols-has-no-content"),
            (204, "no-content-has-no-content"),
            (205, "reset-content-has-no-content"),
            (304, "not-modified-has-no-content"),
        ] {
            assert_eq!(broken(&[Get], &of(code)), [(rule, code)]);
        }
        assert_eq!(broken(&[Head], &of(204)), [("head-responses-have-no-content", 204)]);
        assert_eq!(broken(&[Connect], &of(204)), [("connect-successes-have-no-content", 204)]);
        assert_eq!(broken(&[Connect], &of(403)), []);
    }
    let complete = Response::new(101).with_content(Content::Complete);
    assert_eq!(broken(&[Get], &[complete]), []);
}

#[test]
fn a_text_is_not_the_phrase_of_another_code() {
    let of = |code, text| broken(&[Get], &[value(200), Response::new(code).with_text(text)]);
    for text in ["Unauthorized", "unauthorized.", " Unauthorized "] {
        assert_eq!(of(403, text), [("texts-suit-their-code", 403)], "{text}");
    }
    for text in ["", "Forbidden", "Unauthorized users may not do this."] {
        assert_eq!(of(403, text), [], "{text:?}");
    }
    assert_eq!(of(422, "Unprocessable Entity"), [], "an older phrase of the same code");
    let responses = [Response::new(400).with_text("Payload too large")];
    let endpoint = Endpoint::new(&[], &responses).as_shared();
    let finding = endpoint.findings(0).next().unwrap();
    assert_eq!(finding.help().to_string(), "write `413`, or a text that says when 400 is sent");
}

#[test]
fn a_response_has_one_media_type() {
    let of = |media_type| broken(&[Get], &[value(200).with_media_type(media_type)]);
    for range in ["*/*", "image/*", "text/*; q=1"] {
        assert_eq!(of(range), [("responses-name-one-media-type", 200)], "{range}");
    }
    for media_type in ["image/png", "application/vnd.a*b+json", "text/plain; a=\"*/*\""] {
        assert_eq!(of(media_type), [], "{media_type}");
    }
}

#[test]
fn required_headers_are_not_optional() {
    for (code, name, rule) in [
        (401, "www-authenticate", "unauthorized-has-a-challenge"),
        (405, "allow", "method-not-allowed-lists-methods"),
        (407, "proxy-authenticate", "proxy-authentication-has-a-challenge"),
        (426, "upgrade", "upgrades-name-the-protocol"),
        (226, "im", "deltas-name-their-manipulations"),
        (206, "content-range", "single-parts-have-a-content-range"),
    ] {
        for (value, found) in
            [(HeaderValue::Optional, vec![(rule, code)]), (HeaderValue::Present, vec![])]
        {
            let headers = [Header { name, value }];
            let response = Response::new(code).with_content(Content::Value).with_headers(&headers);
            let responses = [response];
            let endpoint = Endpoint::new(&[Get], &responses).as_shared();
            assert_eq!(broken_by(&endpoint), found, "{code} {name}");
        }
    }
}

#[test]
fn several_parts_have_a_boundary_and_no_content_range() {
    let headers = [Header { name: "content-range", value: HeaderValue::Present }];
    let of = |media_type, headers| {
        let responses = [value(206).with_media_type(media_type).with_headers(headers)];
        broken_by(&Endpoint::new(&[Get], &responses).as_shared())
    };
    let rule = ("single-parts-have-a-content-range", 206);
    assert_eq!(of("multipart/byteranges", &[]), [rule]);
    assert_eq!(of("Multipart/Byteranges; x=boundary", &[]), [rule]);
    assert_eq!(of("multipart/byteranges; boundary=part", &[]), []);
    assert_eq!(of("multipart/byteranges; boundary=part", &headers), [rule]);
    assert_eq!(of("image/png", &headers), []);
}

#[test]
fn allow_does_not_list_the_method_of_the_endpoint() {
    let of = |allow| {
        let headers = [Header { name: "allow", value: HeaderValue::Constant(allow) }];
        broken(&[Delete], &[Response::new(204), Response::new(405).with_headers(&headers)])
    };
    assert_eq!(of("GET, DELETE"), [("method-not-allowed-lists-methods", 405)]);
    assert_eq!(of("GET"), []);
    assert_eq!(of(""), []);
}

#[test]
fn not_modified_repeats_what_the_ok_always_has() {
    let of = |value| {
        let headers = [Header { name: "etag", value }];
        broken(&[Get], &[etag(200), Response::new(304).with_headers(&headers)])
    };
    assert_eq!(of(HeaderValue::Optional), [("not-modified-repeats-headers", 304)]);
    assert_eq!(of(HeaderValue::Present), []);
}

#[test]
fn responses_about_limits_are_not_stored() {
    let of = |value| {
        let headers = [Header { name: "cache-control", value }];
        let responses = [Response::new(429).with_headers(&headers)];
        broken_by(&Endpoint::new(&[Get], &responses).as_shared())
    };
    let rule = ("limit-responses-are-never-stored", 429);
    assert_eq!(of(HeaderValue::Constant("max-age=60")), [rule]);
    assert_eq!(of(HeaderValue::Present), [rule]);
    assert_eq!(of(HeaderValue::Constant("no-store")), []);
}

#[test]
fn findings_read_as_messages_do() {
    let headers = [Header { name: "www-authenticate", value: HeaderValue::Optional }];
    let responses = [Response::new(401).with_headers(&headers)];
    let endpoint = Endpoint::new(&[Get], &responses).as_shared();
    let finding = endpoint.findings(0).next().unwrap();
    assert_eq!(finding.what().to_string(), "401 Unauthorized always has `www-authenticate`");
    assert_eq!(finding.help().to_string(), "write the type without `Option` or `Vec`");
    assert_eq!(endpoint.findings(7).count(), 0, "there is no such response");
}
