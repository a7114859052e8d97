//! What `?` and `.or_fault()?` convert into the errors of an endpoint.

use std::error::Error;

use anyhow::Context as _;
use api_responses::{
    BoxError, Fault, HasStatus as _, IntoHttpResponse as _, OrFault as _, api_responses,
};
use tracing::Level;

use super::log::reported;

/// Errors of the crates that services use.
#[api_responses(#[from(anyhow::Error, eyre::Report, Box<dyn Error + Send + Sync>)] 500: Fault)]
enum Internal {}

#[api_responses(GET, 200, 404, #[from] ..Internal)]
fn take(what: &str) -> Result<TakeResponse<String>, TakeError> {
    match what {
        "anyhow" => Err(anyhow::anyhow!("timed out")).context("no connection")?,
        "eyre" => Err(eyre::Report::msg("timed out").wrap_err("no connection"))?,
        "boxed" => Err::<(), BoxError>("no connection: timed out".into())?,
        "text" => Err("no connection: timed out").or_fault()?,
        "number" => drop(what.parse::<u8>().or_fault()?),
        "nothing" => return Err(TakeError::NotFound),
        _ => {}
    }
    Ok(TakeResponse::Ok(String::new()))
}

/// Without a set.
#[api_responses(GET, 200, #[from(eyre::Report)] 503, #[from(anyhow::Error)] 500: Fault)]
fn own(what: &str) -> Result<OwnResponse<String>, OwnError> {
    match what {
        "anyhow" => Err(anyhow::anyhow!("timed out")).context("no connection")?,
        "eyre" => Err(eyre::Report::msg("timed out").wrap_err("no connection"))?,
        _ => drop(what.parse::<u8>().or_fault()?),
    }
    Ok(OwnResponse::Ok(String::new()))
}

#[test]
fn errors_of_other_crates_are_faults_and_are_logged_with_their_causes() {
    for what in ["anyhow", "eyre", "boxed", "text"] {
        let events = reported(|| {
            let response = take(what).into_http_response();
            assert_eq!(response.status(), 500, "{what}");
        });
        assert_eq!(events.len(), 1, "{what}");
        assert_eq!(events[0].level, Level::ERROR);
        assert_eq!(events[0].fields["error"], "no connection: timed out".into(), "{what}");
    }
    assert_eq!(take("number").unwrap_err().status(), 500);
    assert_eq!(take("nothing").unwrap_err().status(), 404);
    assert!(take("else").is_ok());
}

#[test]
fn an_endpoint_can_list_them_itself() {
    assert_eq!(own("anyhow").unwrap_err().status(), 500);
    assert_eq!(own("seven").unwrap_err().status(), 500);
    assert!(own("7").is_ok());
    let events = reported(|| assert_eq!(own("eyre").unwrap_err().status(), 503));
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].level, Level::ERROR);
}
