#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::http::{Response, StatusCode};
use api_responses::{Fault, HasStatus as _, Problem, api_responses};

/// An error of a client for HTTP.
#[derive(Debug, thiserror::Error)]
#[error("the other server answered {status:?}")]
pub struct ClientError {
    status: Option<StatusCode>,
}

impl ClientError {
    /// The status code of the response, if there is one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }
}

/// Errors of another server.
#[api_responses(
    404,
    Taken = 409: Problem,
    Busy = 409,
    #[cfg(all())]
    410: (),
    #[cfg(not(all()))]
    Lost = 410: (),
    422: Vec<String>,
    429 { retry_after: Option<u32> },
    Slow = 503 { retry_after: u32 },
    #[relay(ClientError, Response<()>, StatusCode, actix_web::Error)]
    #[from(std::fmt::Error)]
    502: Fault,
)]
pub enum UpstreamError {}

/// With content of a type parameter, into a variant without content.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200, 404: (), 422, #[relay(StatusCode)] 500: ())]
pub fn generic<E: serde::Serialize>(error: E) -> Result<GenericResponse<u8>, GenericError<E>> {
    Err(GenericError::UnprocessableContent(error))
}

fn main() {
    for (code, sent) in [(404, 404), (409, 409), (410, 410), (422, 502), (429, 429), (503, 502)] {
        let status = StatusCode::from_u16(code).unwrap();
        assert_eq!(UpstreamError::from(status).status(), sent);
        let error = ClientError { status: Some(status) };
        assert_eq!(UpstreamError::from(error).status(), sent);
        let mut response = Response::new(());
        *response.status_mut() = status;
        assert_eq!(UpstreamError::from(response).status(), sent);
    }
    assert_eq!(UpstreamError::from(ClientError { status: None }).status(), 502);
    let error = actix_web::error::ErrorConflict("taken");
    let error = UpstreamError::from(error);
    assert!(matches!(error, UpstreamError::Taken(problem) if problem == Problem::from("taken")));
    assert_eq!(GenericError::<u8>::from(StatusCode::NOT_FOUND).status(), 404);
    assert_eq!(GenericError::<u8>::from(StatusCode::GONE).status(), 500);
    assert_eq!(generic(1).unwrap_err().status(), 422);
}
