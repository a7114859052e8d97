use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde::Serialize;

use crate::users::{self, User};

#[api_responses(403, 404)]
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
#[api_responses(GET "/users/{id}", 200, 403, 404)]
async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<User>, AppError> {
    let user = users::find(id).ok_or(AppError::NoSuchUser)?;
    if user.suspended {
        return Err(AppError::Suspended);
    }
    Ok(GetUserResponse::Ok(user))
}

pub(crate) fn router() -> Router {
    Router::new().endpoint(get_user)
}
