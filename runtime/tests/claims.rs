//! The probe for types that may declare their codes, with the tokens that the macro emits.

use api_responses::{DescribeResponses, Operation};

struct AppError;

impl DescribeResponses for AppError {
    const OPERATION: Operation =
        Operation::__in_parts(&["404\x1e\x1f\x1fAppError\x1e404\x1fc\x1e", "500\x1e500\x1fc\x1e"]);
}

struct Silent;
struct Borrowed<'a>(#[expect(dead_code)] &'a str);

type ApiResult<T> = Result<T, AppError>;
type SilentResult<T> = Result<T, Silent>;

macro_rules! covers {
    ($type:ty, $code:literal, $is_error:literal) => {{
        const ANSWER: bool = {
            use ::api_responses::__private::NoClaims as _;
            ::api_responses::__private::covers(
                ::api_responses::__private::Probe::<$type>::CLAIMS,
                ::api_responses::__private::ProbeResult::<$type>::CLAIMS,
                $code,
                $is_error,
            )
        };
        ANSWER
    }};
}

#[test]
fn a_type_sends_only_the_codes_that_it_claims() {
    assert!(covers!(AppError, 404, true));
    assert!(covers!(AppError, 500, true));
    assert!(!covers!(AppError, 409, true));
    assert!(!covers!(AppError, 200, false));
}

#[test]
fn a_type_without_claims_may_send_any_code() {
    assert!(covers!(Silent, 409, true));
    assert!(covers!(Borrowed<'_>, 409, true));
    assert!(covers!(str, 200, false));
}

#[test]
fn the_error_type_of_a_result_is_probed_for_errors() {
    assert!(covers!(Result<String, AppError>, 404, true));
    assert!(!covers!(Result<String, AppError>, 409, true));
    assert!(covers!(Result<String, AppError>, 200, false));
    assert!(covers!(Result<String, Silent>, 409, true));
}

#[test]
fn the_error_of_a_result_is_found_through_an_alias() {
    assert!(covers!(ApiResult<String>, 404, true));
    assert!(!covers!(ApiResult<String>, 409, true));
    assert!(covers!(SilentResult<String>, 409, true));
}
