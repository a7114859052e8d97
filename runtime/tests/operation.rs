//! The text form of an operation, read at run time and at compile time.

use api_responses::__private::Included;
use api_responses::{Meaning, Operation, ResponseKind};
use http_semantics::{Language, Method};

const GET_USER: Operation = Operation::__in_parts(&[
    "\x1eGET|HEAD\x1f/users/{id}\x1fget_user\x1fLook up one user.\x1fBy number.\n\nNever by name.\x1e",
    concat!(
        "200304\x1e200\x1fs\x1fOk\x1f\x1fThe user.\x1f\x1fapplication/json\x1fUser\x1f\x1e",
        "304\x1fs\x1fNotModified\x1f\x1f\x1f\x1f\x1f\x1f\x1e",
    ),
    "",
    "409\x1e409\x1fe\x1fTaken\x1f\x1f\x1fTaken.\x1fapplication/problem+json\x1f\x1f/problems/taken\x1e",
    "409404\x1e409\x1fe\x1fBusy\x1e404\x1fc\x1e",
]);

#[test]
fn head() {
    assert!(GET_USER.methods().eq([Method::Get, Method::Head]));
    assert!(!GET_USER.responds_to_any_method());
    assert_eq!(GET_USER.path(), Some("/users/{id}"));
    assert_eq!(GET_USER.name(), "get_user");
    assert_eq!(GET_USER.summary(), Some("Look up one user."));
    assert_eq!(GET_USER.description(), Some("By number.\n\nNever by name."));
}

#[test]
fn responses_in_order_across_parts() {
    let seen: Vec<_> = GET_USER
        .responses()
        .map(|response| (response.status().as_u16(), response.kind(), response.variant()))
        .collect();
    assert_eq!(
        seen,
        [
            (200, ResponseKind::Success, Some("Ok")),
            (304, ResponseKind::Success, Some("NotModified")),
            (409, ResponseKind::Error, Some("Taken")),
            (409, ResponseKind::Error, Some("Busy")),
            (404, ResponseKind::Claim, None),
        ]
    );
}

#[test]
fn every_field_of_a_response() {
    let [ok, not_modified, taken, ..] = GET_USER.responses().collect::<Vec<_>>()[..] else {
        panic!("three responses at least");
    };
    assert_eq!(ok.meaning(), Some("The user."));
    assert_eq!(ok.detail(), None);
    assert_eq!(ok.media_type(), Some("application/json"));
    assert_eq!(ok.content(), Some("User"));
    assert_eq!(ok.problem_type(), None);

    assert_eq!(not_modified.media_type(), None);
    assert_eq!(not_modified.meaning(), Language::ENGLISH.describe(304));

    assert_eq!(taken.detail(), Some("Taken."));
    assert_eq!(taken.content(), None);
    assert_eq!(taken.problem_type(), Some("/problems/taken"));
}

#[test]
fn any_and_no_methods() {
    let any = Operation::__new("\x1eANY\x1f/\x1fhandler\x1e");
    assert!(any.responds_to_any_method());
    assert!(any.methods().eq(Method::ALL.iter().copied()));

    let silent = Operation::__new("\x1e\x1f\x1fAppError\x1e");
    assert!(!silent.responds_to_any_method());
    assert_eq!(silent.methods().count(), 0);
    assert_eq!(silent.path(), None);
    assert_eq!(silent.summary(), None);
}

#[test]
fn more_or_fewer_fields_than_known() {
    let later = Operation::__in_parts(&[
        "\x1eGET\x1f/\x1fa\x1fb\x1fc\x1fnew\x1fnewer\x1e",
        "200\x1e200\x1fs\x1fOk\x1f\x1f\x1f\x1f\x1f\x1fETag\x1fnewer\x1e",
    ]);
    assert_eq!(later.description(), Some("c"));
    assert_eq!(later.responses().next().unwrap().problem_type(), Some("ETag"));

    let shortest = Operation::__new("200\x1e\x1e200\x1e");
    assert_eq!(shortest.name(), "");
    assert_eq!(shortest.responses().next().unwrap().kind(), ResponseKind::Claim);
    assert!(shortest.declares(200));
}

#[test]
fn malformed_text_is_ignored() {
    for parts in [
        &[][..],
        &[""],
        &["\x1e"],
        &["\x1f"],
        &["\x1e200\x1e"],
        &["\x1eGET", "20\x1e20\x1e2000\x1e \x1e\u{661}00\x1e099\x1f\x1e-20\x1e"],
    ] {
        let operation = Operation::__in_parts(parts);
        assert_eq!(operation.responses().count(), 0, "{parts:?}");
        assert!((0..=u16::MAX).all(|code| !operation.declares(code)), "{parts:?}");
    }
}

#[test]
fn declares_says_what_responses_lists() {
    for code in 0..=u16::MAX {
        let listed = GET_USER.responses().any(|response| response.status().as_u16() == code);
        assert_eq!(GET_USER.declares(code), listed, "{code}");
    }
}

const _: () = assert!(GET_USER.declares(409) && !GET_USER.declares(500));

#[test]
fn debug_is_readable() {
    assert_eq!(
        format!("{GET_USER:?}"),
        "Operation { methods: \"GET|HEAD\", path: Some(\"/users/{id}\"), name: \"get_user\", \
         responses: [200 Success Ok application/json of User, 304 Success NotModified, \
         409 Error Taken problem /problems/taken application/problem+json, 409 Error Busy, \
         404 Claim], .. }"
    );
}

const RATE: Operation =
    Operation::__new("429\x1e\x1f\x1fRateError\x1e429\x1fe\x1fTooManyRequests\x1e");
const AUTH: Operation = Operation::__with_sets(
    &["401\x1f503\x1e\x1f\x1fAuthError\x1e401\x1fe\x1fUnauthorized\x1e503\x1fo\x1e"],
    &[Included("e\x1fRateError", RATE)],
);
const LIST: Operation = Operation::__with_sets(
    &["200\x1f413\x1e\x1f\x1flist\x1e200\x1fs\x1fOk\x1e413\x1fo\x1e"],
    &[Included("e\x1fauth::Error", AUTH), Included("o\x1fProxy", RATE)],
);

#[test]
fn responses_of_sets_follow_their_own() {
    let seen: Vec<_> = LIST
        .responses()
        .map(|response| (response.status().as_u16(), response.kind(), response.via()))
        .collect();
    assert_eq!(
        seen,
        [
            (200, ResponseKind::Success, None),
            (413, ResponseKind::Outside, None),
            (401, ResponseKind::Error, Some("auth::Error")),
            // What is outside a set is outside the handler that takes it in.
            (503, ResponseKind::Outside, Some("auth::Error")),
            // A set in a set comes by way of the outer one.
            (429, ResponseKind::Error, Some("auth::Error")),
            (429, ResponseKind::Outside, Some("Proxy")),
        ]
    );
}

#[test]
fn declares_looks_into_sets() {
    for code in 0..=999 {
        let listed = LIST.responses().any(|response| response.status().as_u16() == code);
        assert_eq!(LIST.declares(code), listed, "{code}");
    }
}

#[test]
fn texts_are_in_the_requested_language() {
    let operation = Operation::__in_parts(&[
        "401403\x1e\x1f\x1fAuthError\x1fOnly.\x1fFurther.\x1fzh\x1c只有。\n\n还有。\x1e",
        "\x1e401\x1fe\x1fUnauthorized\x1f\x1fSign in.\x1f\x1f\x1f\x1f\x1f\x1f\x1ffr\x1cAh.\x1dzh\x1c请登录。\x1e",
        "\x1e403\x1fe\x1fForbidden\x1f\x1f\x1fNo.\x1e404\x1fe\x1fNotFound\x1e432\x1fc\x1e",
    ]);
    assert_eq!(operation.summary_in(Language::CHINESE), Some("只有。"));
    assert_eq!(operation.description_in(Language::CHINESE), Some("还有。"));
    assert_eq!(operation.summary_in(Language::ENGLISH), Some("Only."));
    assert_eq!(operation.description_in(Language::ENGLISH), Some("Further."));

    let meanings = |language| {
        operation.responses().map(|response| response.meaning_in(language)).collect::<Vec<_>>()
    };
    let not_found = |language: &Language| language.describe(404).map(Meaning::Text);
    assert_eq!(
        meanings(Language::ENGLISH),
        [
            Some(Meaning::Markdown("Sign in.")),
            Some(Meaning::Text("No.")),
            not_found(Language::ENGLISH),
            None,
        ]
    );
    assert_eq!(
        meanings(Language::CHINESE),
        [
            Some(Meaning::Markdown("请登录。")),
            Some(Meaning::Text("No.")),
            not_found(Language::CHINESE),
            None,
        ]
    );
}
