//! The causes of errors that become responses below 500 are logged with the level `DEBUG`.

use std::{fmt, io};

use api_responses::{IntoHttpResponse as _, api_responses};
use tracing::{Level, info_span};

use super::log::reported;

#[derive(Debug, thiserror::Error)]
#[error("no session")]
struct LoginFailure(#[source] io::Error);

#[derive(serde::Serialize)]
struct Reason(String);

impl From<fmt::Error> for Reason {
    fn from(_: fmt::Error) -> Self {
        Reason("not shown".to_owned())
    }
}

#[api_responses(
    GET,
    200,
    #[err]
    #[from(LoginFailure)]
    Refused = 303 { location = "/login" },
    #[from(fmt::Error)]
    422: Reason,
)]
fn account(what: &str) -> Result<AccountResponse<String>, AccountError> {
    match what {
        "stranger" => Err(LoginFailure(io::Error::other("the cookie has expired")))?,
        "garbled" => Err(fmt::Error)?,
        _ => Ok(AccountResponse::Ok(String::new())),
    }
}

#[test]
fn conversions_log_what_they_drop_in_the_current_span() {
    let events = reported(|| {
        info_span!("request").in_scope(|| {
            assert_eq!(account("stranger").into_http_response().status(), 303);
        });
    });
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].level, Level::DEBUG);
    assert_eq!(events[0].spans, ["request"]);
    assert_eq!(events[0].fields["error"], "no session: the cookie has expired".into());
    assert_eq!(events[0].fields["variant"], "Refused".into());

    let events = reported(|| assert_eq!(account("garbled").into_http_response().status(), 422));
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].level, Level::DEBUG);
    assert!(account("known").is_ok());
}

/// Several errors, with causes and without.
#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no such file")]
    #[api_responses(404)]
    NoFile(#[source] io::Error),
    #[error("taken: {0}")]
    #[api_responses(409: Display)]
    Taken(LoginFailure),
    #[error("too many")]
    #[api_responses(429 { retry_after })]
    TooMany { retry_after: u32, source: LoginFailure },
    #[error("gone")]
    #[api_responses(410)]
    Gone(u8),
    #[error("never")]
    #[api_responses(403)]
    Never,
    #[error("broken")]
    #[api_responses(500)]
    Broken(#[source] io::Error),
}

/// With a set, whose own response logs the causes.
#[api_responses]
#[derive(Debug, thiserror::Error)]
enum OuterError {
    #[error(transparent)]
    #[api_responses(..AppError)]
    App(#[from] AppError),
}

#[test]
fn existing_enums_log_the_causes_that_they_do_not_send() {
    let cause = || LoginFailure(io::Error::other("expired"));
    let logged_as = |error: AppError, status: u16| {
        let events = reported(|| {
            let _ = error.to_string();
            assert_eq!(OuterError::from(error).into_http_response().status(), status);
        });
        let mut logged = Vec::new();
        for mut event in events {
            logged.push((event.level, event.fields.remove("error").unwrap()));
        }
        logged
    };
    let no_file = AppError::NoFile(io::Error::other("the disk is gone"));
    assert_eq!(logged_as(no_file, 404), [(Level::DEBUG, "no such file: the disk is gone".into())]);
    let too_many = AppError::TooMany { retry_after: 1, source: cause() };
    assert_eq!(logged_as(too_many, 429), [(Level::DEBUG, "too many: no session: expired".into())]);
    // Not declared as a source.
    assert_eq!(logged_as(AppError::Taken(cause()), 409), []);
    assert_eq!(logged_as(AppError::Gone(1), 410), []);
    assert_eq!(logged_as(AppError::Never, 403), []);
    let broken = AppError::Broken(io::Error::other("torn"));
    assert_eq!(logged_as(broken, 500), [(Level::ERROR, "broken: torn".into())]);
}
