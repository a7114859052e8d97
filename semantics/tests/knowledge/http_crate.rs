//! Compares the registry with the `http` crate, which uses some older phrases. The differences are
//! listed here, so that the tests report a change on either side.

use http::StatusCode;
use http_semantics::{Method, Status};

/// The phrases of `http` that the registry has since changed.
const OTHER_PHRASES: [(u16, &str); 4] = [
    (203, "Non Authoritative Information"),
    (413, "Payload Too Large"),
    (418, "I'm a teapot"),
    (422, "Unprocessable Entity"),
];

/// The codes without a constant: 104 is temporary, 306 is unused.
const MISSING: [u16; 2] = [104, 306];

/// The constants by name. Rust cannot look them up at run time.
macro_rules! constants {
    ($($name:ident)*) => { [$((stringify!($name), StatusCode::$name)),*] };
}

const CONSTANTS: [(&str, StatusCode); 62] = constants! {
    CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS
    OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT
    MULTI_STATUS ALREADY_REPORTED IM_USED
    MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT
    PERMANENT_REDIRECT
    BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED
    NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED
    PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE
    RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY
    LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS
    REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
    INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
    HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED
    NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
};

#[test]
fn constants_agree() {
    let ours: Vec<_> = Status::all()
        .iter()
        .filter(|status| !MISSING.contains(&status.code))
        .map(|status| (status.constant, StatusCode::from_u16(status.code).unwrap()))
        .collect();
    assert_eq!(ours, CONSTANTS);
}

#[test]
fn phrases_differ_only_as_listed() {
    let differing: Vec<_> = Status::all()
        .iter()
        .filter_map(|status| {
            let theirs = StatusCode::from_u16(status.code).unwrap().canonical_reason()?;
            (theirs != status.phrase).then_some((status.code, theirs))
        })
        .collect();
    assert_eq!(differing, OTHER_PHRASES);
}

/// `http` gives a phrase to exactly the codes for which it has a constant.
#[test]
fn codes_are_missing_only_as_listed() {
    for code in 100..=999 {
        let theirs = StatusCode::from_u16(code).unwrap().canonical_reason().is_some();
        let ours = Status::get(code).is_some() && !MISSING.contains(&code);
        assert_eq!(theirs, ours, "{code}");
    }
}

#[test]
fn methods_agree() {
    for &method in Method::ALL {
        let theirs: http::Method = method.as_str().parse().unwrap();
        assert_eq!(theirs.as_str(), method.to_string());
        assert_eq!(theirs.is_safe(), method.is_safe(), "{method}");
        assert_eq!(theirs.is_idempotent(), method.is_idempotent(), "{method}");
    }
}
