#![deny(warnings)]

use api_responses::api_responses;
use api_responses::axum::{Path, RouterExt as _};
use axum::Router;

#[derive(serde::Serialize)]
struct User {
    name: &'static str,
    suspended: bool,
}

fn find(id: u64) -> Option<User> {
    (id < 2).then_some(User { name: "Ada", suspended: id == 0 })
}

/// Look up one user.
#[api_responses(
    GET "/users/{id}",
    200,
    403: "The account is suspended.",
    404,
    outside(400: "The id is not a number."),
)]
async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<User>, GetUserError> {
    let user = find(id).ok_or(GetUserError::NotFound)?;
    if user.suspended {
        return Err(GetUserError::Forbidden);
    }
    Ok(GetUserResponse::Ok(user))
}

pub(crate) fn router() -> Router {
    Router::new().endpoint(get_user)
}

pub(crate) fn main() {
    let _: Router = Router::new().endpoint(get_user);
    let _ = router();
}
