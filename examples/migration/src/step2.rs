use api_responses::{DeclaredError, api_responses};
use axum::extract::Path;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::users::{self, User};

#[api_responses(errors = ErrorBody)]
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("no such user")]
    #[api_responses(404: Display)]
    NoSuchUser,
    #[error("this account is suspended")]
    #[api_responses(403: Display)]
    Suspended,
    #[error("wait for {retry_after} seconds")]
    #[api_responses(429: Display { retry_after })]
    TooMany { retry_after: u64 },
    #[error(transparent)]
    #[api_responses(500)]
    Disk(#[from] std::io::Error),
}

#[derive(Serialize)]
struct ErrorBody {
    error: String,
}

impl From<DeclaredError> for ErrorBody {
    fn from(error: DeclaredError) -> Self {
        Self { error: error.detail().unwrap_or(error.title()).to_owned() }
    }
}

/// Look up one user.
#[api_responses(GET "/users/{id}", 200, ..AppError)]
async fn get_user(Path(id): Path<u64>) -> Result<Json<User>, AppError> {
    let user = users::find(id)?.ok_or(AppError::NoSuchUser)?;
    if user.suspended {
        return Err(AppError::Suspended);
    }
    if user.wait > 0 {
        return Err(AppError::TooMany { retry_after: user.wait });
    }
    Ok(Json(user))
}

pub(crate) fn router() -> Router {
    Router::new().route("/users/{id}", get(get_user))
}
