use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderValue, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::users::{self, User};

#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("no such user")]
    NoSuchUser,
    #[error("this account is suspended")]
    Suspended,
    #[error("wait for {retry_after} seconds")]
    TooMany { retry_after: u64 },
    #[error(transparent)]
    Disk(#[from] std::io::Error),
}

#[derive(Serialize)]
struct ErrorBody {
    error: String,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NoSuchUser => StatusCode::NOT_FOUND,
            Self::Suspended => StatusCode::FORBIDDEN,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Disk(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let error = match self {
            Self::Disk(_) => "Internal Server Error".to_owned(),
            _ => self.to_string(),
        };
        let mut response = (status, Json(ErrorBody { error })).into_response();
        if let Self::TooMany { retry_after } = self {
            response.headers_mut().insert(RETRY_AFTER, retry_after.into());
            // "MUST NOT be stored by a cache" (RFC 6585 §4).
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        response
    }
}

/// Look up one user.
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
