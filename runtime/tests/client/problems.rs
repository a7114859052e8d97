//! Problems of the same status code.

use api_responses::client::{Reason, decode};
use api_responses::{Problem, api_responses};

use crate::received::{error_of, foreign, round_trip};

/// Several cases of one code.
#[api_responses(
    PUT "/seats/{id}",
    204,
    EmailTaken = 409,
    NameTaken = 409: "The name is taken.",
    #[problem = "/problems/sold-out"] SoldOut = 409: "All seats are sold.",
    Other = 409: Problem,
    404,
    decode,
)]
pub(crate) fn book_seat() -> Result<BookSeatResponse, BookSeatError> {
    Ok(BookSeatResponse::NoContent)
}

/// Cases that only their texts tell apart.
#[api_responses(PUT "/seats", 204, Taken = 409: "It is taken.", Sold = 409: "It is sold.", decode)]
pub(crate) fn book_all() -> Result<BookAllResponse, BookAllError> {
    Ok(BookAllResponse::NoContent)
}

type Booked = Result<BookSeatResponse, BookSeatError>;

const JSON: &[(&str, &str)] = &[("content-type", "application/problem+json")];

fn decoded(status: u16, content: &str) -> BookSeatError {
    decode::<Booked>(foreign(status, JSON, content)).unwrap().unwrap_err()
}

#[test]
fn named_cases_are_told_apart() {
    let same = |error| round_trip::<Booked>(Err(error));
    assert!(matches!(same(BookSeatError::EmailTaken), Err(BookSeatError::EmailTaken)));
    assert!(matches!(same(BookSeatError::NameTaken), Err(BookSeatError::NameTaken)));
    assert!(matches!(same(BookSeatError::SoldOut), Err(BookSeatError::SoldOut)));
    let other = BookSeatError::Other(Problem::from("Something else.").with_extension("seat", 7));
    let Err(BookSeatError::Other(other)) = same(other) else { panic!() };
    assert_eq!(other.extension("seat"), Some(&7.into()));
    let same = |error| round_trip::<Result<BookAllResponse, _>>(Err(error));
    assert!(matches!(same(BookAllError::Taken), Err(BookAllError::Taken)));
    assert!(matches!(same(BookAllError::Sold), Err(BookAllError::Sold)));
}

/// RFC 9457 §3.1.1: the type identifies the problem.
#[test]
fn the_type_decides_before_the_text() {
    let error = decoded(409, r#"{"type": "/problems/sold-out", "detail": "Nothing is left."}"#);
    assert!(matches!(error, BookSeatError::SoldOut));
}

/// RFC 9457 §3.1.4: the detail is for people.
#[test]
fn the_detail_of_the_only_case_may_differ() {
    let error = decoded(404, r#"{"title": "Not Found", "detail": "No seat has this number."}"#);
    assert!(matches!(error, BookSeatError::NotFound));
}

#[test]
fn an_unknown_type_is_an_error() {
    let response = foreign(404, JSON, r#"{"type": "/problems/elsewhere"}"#);
    let error = error_of::<Booked>(response);
    assert!(matches!(error.reason(), Reason::UndeclaredProblem));
    assert!(error.to_string().starts_with("404 Not Found cannot be decoded: the type, title and"));
}

#[test]
fn a_case_is_not_guessed() {
    let response = foreign(409, JSON, r#"{"title": "Conflict", "detail": "Later."}"#);
    let error = error_of::<Result<BookAllResponse, BookAllError>>(response);
    assert!(matches!(error.reason(), Reason::UndeclaredProblem));
}

#[test]
fn a_page_of_a_proxy_is_no_problem_document() {
    let response = foreign(404, &[("content-type", "text/html")], "<h1>Not Found</h1>");
    let error = error_of::<Booked>(response);
    assert_eq!(
        error.to_string(),
        "404 Not Found cannot be decoded: the declared media type is `application/problem+json`, \
         and `Content-Type` is \"text/html\"; content: \"<h1>Not Found</h1>\"",
    );
}
