use api_responses::axum::RouterExt as _;
use api_responses::{DeclaredError, Fault, api_responses};
use axum::Router;
use axum::extract::Path;
use serde::Serialize;

use crate::users::{self, User};

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
#[api_responses(
    GET "/users/{id}",
    200,
    403: "this account is suspended",
    404: "no such user",
    429: ErrorBody { retry_after: u64 },
    #[from(std::io::Error)] 500: Fault,
    errors = ErrorBody,
)]
async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<User>, GetUserError> {
    let user = users::find(id)?.ok_or(GetUserError::NotFound)?;
    if user.suspended {
        return Err(GetUserError::Forbidden);
    }
    if user.wait > 0 {
        let error = format!("wait for {} seconds", user.wait);
        return Err(GetUserError::TooManyRequests {
            retry_after: user.wait,
            body: ErrorBody { error },
        });
    }
    Ok(GetUserResponse::Ok(user))
}

pub(crate) fn router() -> Router {
    Router::new().endpoint(get_user)
}
