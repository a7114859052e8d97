//! Checks in constants of sets and return types.

use api_responses::__private::{
    Included, check_part, check_part_of_claim, check_return_type, check_set, check_set_of_claim,
};
use api_responses::Operation;

const RATE: Operation =
    Operation::__new("429\x1e\x1f\x1fRateError\x1e429\x1fe\x1fTooManyRequests\x1e");
const AUTH: Operation = Operation::__with_sets(
    &["401\x1f200\x1e\x1f\x1fAuthError\x1e401\x1fe\x1fUnauthorized\x1e200\x1fo\x1e"],
    &[Included("e\x1fRateError", RATE)],
);
const GUARD: Operation = Operation::__new("303401\x1e\x1f\x1fGuard\x1e303\x1fe\x1e401\x1fe\x1e");

// What belongs together is nothing at all, and can stand in a constant.
const _: () = check_set(&AUTH, "{} is no error", &[404, 500], "{} is there twice", &[(416, "")]);
const _: () = check_set(&GUARD, "{} is no error", &[], "", &[]);
const _: () = check_part(&AUTH, 429, "429 is missing");
const _: () = check_part_of_claim(&[401, 429], None, Some(AUTH), "{} is missing");
const _: () = check_set_of_claim(&AUTH, None, Some(AUTH), "{} is missing");
const _: () = check_set_of_claim(&AUTH, None, None, "{} is missing");
const _: () = check_return_type(None, Some(AUTH), &[401, 404], &[RATE], "{} is not declared");
const _: () = check_return_type(None, None, &[], &[], "{} is not declared");

#[test]
#[should_panic(expected = "200 is no error")]
fn a_code_below_300_is_refused() {
    check_set(&GUARD, "", &[], "", &[]);
    let success = Operation::__new("200401\x1e\x1f\x1fGuard\x1e200\x1fe\x1e401\x1fe\x1e");
    check_set(&success, "{} is no error", &[], "", &[]);
}

#[test]
fn a_code_below_300_from_outside_is_nothing_that_the_set_holds() {
    check_set(&AUTH, "{} is no error", &[200], "{} is there twice", &[]);
}

#[test]
#[should_panic(expected = "429 is there twice")]
fn a_code_of_the_endpoint_is_found_in_a_set_of_a_set() {
    check_set(&AUTH, "", &[404, 429], "{} is there twice", &[]);
}

#[test]
#[should_panic(expected = "POST never answers that")]
fn an_unsuited_code_is_rejected() {
    check_set(&AUTH, "", &[], "", &[(416, "not this"), (429, "POST never answers that")]);
}

#[test]
#[should_panic(expected = "429 is missing in it")]
fn codes_that_the_return_type_lacks_are_rejected() {
    let app = Operation::__new("401500\x1e\x1f\x1fAppError\x1e401\x1fc\x1e500\x1fc\x1e");
    check_set_of_claim(&AUTH, Some(app), None, "{} is missing in it");
}

#[test]
#[should_panic(expected = "404 is not in the set")]
fn a_code_of_a_part_that_the_set_lacks_is_rejected() {
    check_part(&AUTH, 404, "404 is not in the set");
}

#[test]
#[should_panic(expected = "429 is missing in it")]
fn a_code_of_a_part_that_the_return_type_lacks_is_rejected() {
    let app = Operation::__new("401500\x1e\x1f\x1fAppError\x1e401\x1fc\x1e500\x1fc\x1e");
    check_part_of_claim(&[401, 429], Some(app), None, "{} is missing in it");
}

/// A part of a set that includes a part of another set.
#[test]
fn parts_restrict_the_codes() {
    const MIDDLE: Operation = Operation::__with_sets(
        &["409\x1e\x1f\x1fMiddle\x1e409\x1fe\x1e"],
        &[Included("E401\x1fAuthError", AUTH)],
    );
    const OUTER: Operation = Operation::__with_sets(
        &["200\x1e\x1f\x1fouter\x1e200\x1fs\x1e"],
        &[Included("E409429\x1fMiddle", MIDDLE)],
    );
    let codes = |operation: Operation| {
        operation.responses().map(|one| one.status().as_u16()).collect::<Vec<_>>()
    };
    assert_eq!(codes(MIDDLE), [409, 401]);
    assert_eq!(codes(OUTER), [200, 409]);
    const { assert!(MIDDLE.declares(401) && !MIDDLE.declares(429)) };
    const { assert!(OUTER.declares(409) && !OUTER.declares(401) && !OUTER.declares(429)) };
}

#[test]
#[should_panic(expected = "429 is answered and not declared")]
fn undeclared_codes_of_the_return_type_are_rejected() {
    check_return_type(Some(AUTH), None, &[401], &[], "{} is answered and not declared");
}
