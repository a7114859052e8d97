use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::users::{self, User};

pub(crate) enum AppError {
    NoSuchUser,
    Suspended,
}

#[derive(Serialize)]
struct ErrorBody {
    error: &'static str,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let (status, error) = match self {
            Self::NoSuchUser => (StatusCode::NOT_FOUND, "no such user"),
            Self::Suspended => (StatusCode::FORBIDDEN, "this account is suspended"),
        };
        (status, Json(ErrorBody { error })).into_response()
    }
}

/// Look up one user.
async fn get_user(Path(id): Path<u64>) -> Result<Json<User>, AppError> {
    let user = users::find(id).ok_or(AppError::NoSuchUser)?;
    if user.suspended {
        return Err(AppError::Suspended);
    }
    Ok(Json(user))
}

pub(crate) fn router() -> Router {
    Router::new().route("/users/{id}", get(get_user))
}
