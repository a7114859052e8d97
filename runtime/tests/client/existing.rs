//! Existing error enums.

use api_responses::client::Reason;
use api_responses::{Fault, Problem, api_responses};
use serde::{Deserialize, Serialize};

use crate::received::{error_of, round_trip, sent};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Reasons(Vec<String>);

/// Errors of authentication.
#[api_responses(401 { www_authenticate = "Bearer" }, decode)]
pub(crate) enum AuthError {}

/// What can go wrong.
#[api_responses(decode)]
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("no user has the id {0}")]
    #[api_responses(404: Display)]
    NoSuchUser(u64),
    #[error("gone")]
    #[api_responses(410: Display)]
    Gone,
    #[error("seats are taken")]
    #[api_responses(#[problem = "/problems/taken"] 409: "A seat is taken." { seats as member })]
    Taken { seats: Vec<u8> },
    #[error("too many requests")]
    #[api_responses(429 { retry_after })]
    TooMany { retry_after: u32 },
    #[error("invalid")]
    #[api_responses(422: Reasons)]
    Invalid(Box<Reasons>),
    #[error("refused")]
    #[api_responses(400: Problem)]
    Refused { body: Problem },
    #[error(transparent)]
    #[api_responses(..AuthError)]
    Auth(#[from] AuthError),
    #[error(transparent)]
    #[api_responses(500)]
    Disk(#[from] std::io::Error),
    #[error("overloaded")]
    #[api_responses(503)]
    Overloaded,
    #[error("bad gateway")]
    #[api_responses(502: Fault)]
    Gateway(Fault),
}

/// Look up one user.
#[api_responses(GET "/users/{id}", 200, ..AppError, decode)]
pub(crate) fn get_user() -> Result<GetUserResponse<String>, AppError> {
    Ok(GetUserResponse::Ok("Ada".to_owned()))
}

type User = Result<GetUserResponse<String>, AppError>;

fn same(error: AppError) -> AppError {
    round_trip::<User>(Err(error)).unwrap_err()
}

#[test]
fn variants_are_built_from_what_is_sent() {
    assert!(matches!(same(AppError::Gone), AppError::Gone));
    assert!(matches!(same(AppError::Overloaded), AppError::Overloaded));
    assert!(matches!(
        same(AppError::TooMany { retry_after: 3 }),
        AppError::TooMany { retry_after: 3 }
    ));
    let AppError::Taken { seats } = same(AppError::Taken { seats: vec![7, 8] }) else { panic!() };
    assert_eq!(seats, [7, 8]);
    let reasons = Reasons(vec!["short".to_owned()]);
    let AppError::Invalid(decoded) = same(AppError::Invalid(Box::new(reasons.clone()))) else {
        panic!()
    };
    assert_eq!(*decoded, reasons);
    let AppError::Refused { body } = same(AppError::Refused { body: Problem::from("no") }) else {
        panic!()
    };
    assert_eq!(body.detail(), Some("no"));
    let auth = same(AppError::Auth(AuthError::Unauthorized));
    assert!(matches!(auth, AppError::Auth(AuthError::Unauthorized)));
    let fault = Fault::new("x");
    let id = fault.id().to_owned();
    let AppError::Gateway(fault) = same(AppError::Gateway(fault)) else { panic!() };
    assert_eq!(fault.id(), id);
}

#[test]
fn a_variant_with_an_unsent_field_is_an_error() {
    let disk = AppError::Disk(std::io::Error::other("full"));
    for (error, name) in [(AppError::NoSuchUser(7), "NoSuchUser"), (disk, "Disk")] {
        let error = error_of::<User>(sent::<User>(Err(error)));
        assert!(matches!(error.reason(), Reason::NotDecodable(variant) if *variant == name));
        assert!(!error.response().body().is_empty());
    }
}
