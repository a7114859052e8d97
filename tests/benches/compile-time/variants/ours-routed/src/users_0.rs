use api_responses::{api_responses, location};
use axum::extract::{Path, Query};
use axum::routing::get;
use axum::{Json, Router};

use crate::{Page, User};

pub fn routes_0() -> Router {
    Router::new()
        .route("/users_0", get(list_user_0).post(create_user_0))
        .route("/users_0/{id}", get(get_user_0).put(replace_user_0).delete(delete_user_0))
}

/// List the users.
#[api_responses(
    GET "/users_0",
    200,
    403: "This is for the staff.",
    404: "There are fewer pages.",
    422: "Pages are numbered from 1.",
    500: "The database did not answer.",
)]
pub async fn list_user_0(
    Query(Page { page }): Query<Page>,
) -> Result<ListUser0Response<Vec<User>>, ListUser0Error> {
    match page {
        403 => Err(ListUser0Error::Forbidden),
        404 => Err(ListUser0Error::NotFound),
        422 => Err(ListUser0Error::UnprocessableContent),
        500 => Err(ListUser0Error::InternalServerError),
        page => Ok(ListUser0Response::Ok(vec![User::new(page)])),
    }
}

/// Create a user.
#[api_responses(
    POST "/users_0",
    201,
    403: "This is for the staff.",
    409: "The name is taken.",
    422: "A user has a name.",
    500: "The database did not answer.",
)]
pub async fn create_user_0(
    Json(user): Json<User>,
) -> Result<CreateUser0Response<User>, CreateUser0Error> {
    match user.id {
        403 => Err(CreateUser0Error::Forbidden),
        409 => Err(CreateUser0Error::Conflict),
        422 => Err(CreateUser0Error::UnprocessableContent),
        500 => Err(CreateUser0Error::InternalServerError),
        id => {
            let location = location!("/users_0/{}", id);
            Ok(CreateUser0Response::Created { location, body: user })
        }
    }
}

/// Look up one user.
#[api_responses(
    GET "/users_0/{id}",
    200,
    403: "The account is suspended.",
    404: "No user has this id.",
    422: "This is no id of a user.",
    500: "The database did not answer.",
)]
pub async fn get_user_0(Path(id): Path<u64>) -> Result<GetUser0Response<User>, GetUser0Error> {
    match id {
        403 => Err(GetUser0Error::Forbidden),
        404 => Err(GetUser0Error::NotFound),
        422 => Err(GetUser0Error::UnprocessableContent),
        500 => Err(GetUser0Error::InternalServerError),
        id => Ok(GetUser0Response::Ok(User::new(id))),
    }
}

/// Replace a user.
#[api_responses(
    PUT "/users_0/{id}",
    200,
    403: "This is for the staff.",
    404: "No user has this id.",
    409: "The name is taken.",
    422: "A user has a name.",
)]
pub async fn replace_user_0(
    Path(id): Path<u64>,
    Json(user): Json<User>,
) -> Result<ReplaceUser0Response<User>, ReplaceUser0Error> {
    match id {
        403 => Err(ReplaceUser0Error::Forbidden),
        404 => Err(ReplaceUser0Error::NotFound),
        409 => Err(ReplaceUser0Error::Conflict),
        422 => Err(ReplaceUser0Error::UnprocessableContent),
        id => Ok(ReplaceUser0Response::Ok(User { id, ..user })),
    }
}

/// Delete a user.
#[api_responses(
    DELETE "/users_0/{id}",
    204,
    403: "This is for the staff.",
    404: "No user has this id.",
    409: "The user is signed in.",
    500: "The database did not answer.",
)]
pub async fn delete_user_0(Path(id): Path<u64>) -> Result<DeleteUser0Response, DeleteUser0Error> {
    match id {
        403 => Err(DeleteUser0Error::Forbidden),
        404 => Err(DeleteUser0Error::NotFound),
        409 => Err(DeleteUser0Error::Conflict),
        500 => Err(DeleteUser0Error::InternalServerError),
        _ => Ok(DeleteUser0Response::NoContent),
    }
}
