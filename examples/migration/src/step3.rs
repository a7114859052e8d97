use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::extract::Path;
use serde::Serialize;

use crate::users::{self, User};

#[derive(Serialize)]
struct ErrorBody {
    error: &'static str,
}

/// Look up one user.
#[api_responses(
    GET "/users/{id}",
    200,
    403: "This account is suspended.",
    /// No user has this id. Existing clients read `error`, so the content stays the same.
    404: ErrorBody,
)]
async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<User>, GetUserError> {
    let no_such_user = ErrorBody { error: "no such user" };
    let user = users::find(id).ok_or(GetUserError::NotFound(no_such_user))?;
    if user.suspended {
        return Err(GetUserError::Forbidden);
    }
    Ok(GetUserResponse::Ok(user))
}

pub(crate) fn router() -> Router {
    Router::new().endpoint(get_user)
}
