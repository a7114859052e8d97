//! Custom error formats.

use api_responses::client::{Reason, decode};
use api_responses::{Body, DeclaredError, Fault, api_responses};
use serde::{Deserialize, Serialize};

use crate::received::{error_of, foreign, round_trip};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ApiError {
    code: String,
    message: Option<String>,
    id: Option<String>,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self {
            code: error.name().to_owned(),
            id: error.instance().map(str::to_owned),
            message: error.into_detail().map(Into::into),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Text(String);

impl From<DeclaredError> for Text {
    fn from(error: DeclaredError) -> Self {
        Self(error.name().to_owned())
    }
}

impl From<Text> for Body {
    fn from(text: Text) -> Self {
        text.0.into()
    }
}

/// Look up one user.
#[api_responses(
    GET "/users/{id}",
    200,
    NoSuchUser = 404: "No user has this id.",
    NoSuchTenant = 404,
    410: "Gone.",
    500: Fault,
    errors = ApiError as "application/vnd.api+json",
    decode,
)]
pub(crate) fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Ok(GetUserResponse::Ok("Ada".to_owned()))
}

/// Say hello.
#[api_responses(GET "/hello", 200, Asleep = 404, Away = 404, 500: Fault, errors = Text as "text/plain", decode)]
pub(crate) fn hello() -> Result<HelloResponse<String>, HelloError> {
    Ok(HelloResponse::Ok("Hello".to_owned()))
}

type User = Result<GetUserResponse<String>, GetUserError>;
type Hello = Result<HelloResponse<String>, HelloError>;

#[test]
fn cases_are_told_apart() {
    let round_trip_of = |error| round_trip::<User>(Err(error)).unwrap_err();
    assert!(matches!(round_trip_of(GetUserError::NoSuchUser), GetUserError::NoSuchUser));
    assert!(matches!(round_trip_of(GetUserError::NoSuchTenant), GetUserError::NoSuchTenant));
    assert!(matches!(round_trip_of(GetUserError::Gone), GetUserError::Gone));
    let round_trip_of = |error| round_trip::<Hello>(Err(error)).unwrap_err();
    assert!(matches!(round_trip_of(HelloError::Asleep), HelloError::Asleep));
    assert!(matches!(round_trip_of(HelloError::Away), HelloError::Away));
}

#[test]
fn the_id_of_a_fault_is_read() {
    let fault = Fault::new("full");
    let id = fault.id().to_owned();
    let decoded = round_trip::<User>(Err(GetUserError::InternalServerError(fault)));
    let Err(GetUserError::InternalServerError(fault)) = decoded else { panic!() };
    assert_eq!(fault.id(), id);
    let decoded = round_trip::<Hello>(Err(HelloError::InternalServerError(Fault::new("full"))));
    assert!(matches!(decoded, Err(HelloError::InternalServerError(_))));
}

#[test]
fn the_text_of_the_only_case_may_differ() {
    let headers = [("content-type", "application/vnd.api+json")];
    let content = r#"{"code": "Gone", "message": "Gone since Monday."}"#;
    let decoded = decode::<User>(foreign(410, &headers, content)).unwrap();
    assert!(matches!(decoded, Err(GetUserError::Gone)));
    let error = error_of::<User>(foreign(404, &headers, r#"{"code": "Other"}"#));
    assert!(matches!(error.reason(), Reason::UndeclaredProblem));
}
