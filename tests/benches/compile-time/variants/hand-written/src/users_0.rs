use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};

use crate::{Page, User, problem};

pub fn routes_0() -> Router {
    Router::new()
        .route("/users_0", get(list_user_0).post(create_user_0))
        .route("/users_0/{id}", get(get_user_0).put(replace_user_0).delete(delete_user_0))
}

#[derive(Debug)]
pub enum ListUser0Response {
    Ok(Vec<User>),
}

impl IntoResponse for ListUser0Response {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(users) => (StatusCode::OK, Json(users)).into_response(),
        }
    }
}

#[derive(Debug)]
pub enum ListUser0Error {
    Forbidden,
    NotFound,
    UnprocessableContent,
    InternalServerError,
}

impl IntoResponse for ListUser0Error {
    fn into_response(self) -> Response {
        match self {
            Self::Forbidden => {
                problem(StatusCode::FORBIDDEN, "Forbidden", "This is for the staff.")
            }
            Self::NotFound => problem(StatusCode::NOT_FOUND, "Not Found", "There are fewer pages."),
            Self::UnprocessableContent => problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Unprocessable Content",
                "Pages are numbered from 1.",
            ),
            Self::InternalServerError => problem(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Internal Server Error",
                "The database did not answer.",
            ),
        }
    }
}

/// List the users.
pub async fn list_user_0(
    Query(Page { page }): Query<Page>,
) -> Result<ListUser0Response, ListUser0Error> {
    match page {
        403 => Err(ListUser0Error::Forbidden),
        404 => Err(ListUser0Error::NotFound),
        422 => Err(ListUser0Error::UnprocessableContent),
        500 => Err(ListUser0Error::InternalServerError),
        page => Ok(ListUser0Response::Ok(vec![User::new(page)])),
    }
}

#[derive(Debug)]
pub enum CreateUser0Response {
    Created { location: String, body: User },
}

impl IntoResponse for CreateUser0Response {
    fn into_response(self) -> Response {
        match self {
            Self::Created { location, body } => {
                (StatusCode::CREATED, [(LOCATION, location)], Json(body)).into_response()
            }
        }
    }
}

#[derive(Debug)]
pub enum CreateUser0Error {
    Forbidden,
    Conflict,
    UnprocessableContent,
    InternalServerError,
}

impl IntoResponse for CreateUser0Error {
    fn into_response(self) -> Response {
        match self {
            Self::Forbidden => {
                problem(StatusCode::FORBIDDEN, "Forbidden", "This is for the staff.")
            }
            Self::Conflict => problem(StatusCode::CONFLICT, "Conflict", "The name is taken."),
            Self::UnprocessableContent => problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Unprocessable Content",
                "A user has a name.",
            ),
            Self::InternalServerError => problem(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Internal Server Error",
                "The database did not answer.",
            ),
        }
    }
}

/// Create a user.
pub async fn create_user_0(
    Json(user): Json<User>,
) -> Result<CreateUser0Response, CreateUser0Error> {
    match user.id {
        403 => Err(CreateUser0Error::Forbidden),
        409 => Err(CreateUser0Error::Conflict),
        422 => Err(CreateUser0Error::UnprocessableContent),
        500 => Err(CreateUser0Error::InternalServerError),
        id => {
            let location = format!("/users_0/{id}");
            Ok(CreateUser0Response::Created { location, body: user })
        }
    }
}

#[derive(Debug)]
pub enum GetUser0Response {
    Ok(User),
}

impl IntoResponse for GetUser0Response {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(user) => (StatusCode::OK, Json(user)).into_response(),
        }
    }
}

#[derive(Debug)]
pub enum GetUser0Error {
    Forbidden,
    NotFound,
    UnprocessableContent,
    InternalServerError,
}

impl IntoResponse for GetUser0Error {
    fn into_response(self) -> Response {
        match self {
            Self::Forbidden => {
                problem(StatusCode::FORBIDDEN, "Forbidden", "The account is suspended.")
            }
            Self::NotFound => problem(StatusCode::NOT_FOUND, "Not Found", "No user has this id."),
            Self::UnprocessableContent => problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Unprocessable Content",
                "This is no id of a user.",
            ),
            Self::InternalServerError => problem(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Internal Server Error",
                "The database did not answer.",
            ),
        }
    }
}

/// Look up one user.
pub async fn get_user_0(Path(id): Path<u64>) -> Result<GetUser0Response, GetUser0Error> {
    match id {
        403 => Err(GetUser0Error::Forbidden),
        404 => Err(GetUser0Error::NotFound),
        422 => Err(GetUser0Error::UnprocessableContent),
        500 => Err(GetUser0Error::InternalServerError),
        id => Ok(GetUser0Response::Ok(User::new(id))),
    }
}

#[derive(Debug)]
pub enum ReplaceUser0Response {
    Ok(User),
}

impl IntoResponse for ReplaceUser0Response {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(user) => (StatusCode::OK, Json(user)).into_response(),
        }
    }
}

#[derive(Debug)]
pub enum ReplaceUser0Error {
    Forbidden,
    NotFound,
    Conflict,
    UnprocessableContent,
}

impl IntoResponse for ReplaceUser0Error {
    fn into_response(self) -> Response {
        match self {
            Self::Forbidden => {
                problem(StatusCode::FORBIDDEN, "Forbidden", "This is for the staff.")
            }
            Self::NotFound => problem(StatusCode::NOT_FOUND, "Not Found", "No user has this id."),
            Self::Conflict => problem(StatusCode::CONFLICT, "Conflict", "The name is taken."),
            Self::UnprocessableContent => problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Unprocessable Content",
                "A user has a name.",
            ),
        }
    }
}

/// Replace a user.
pub async fn replace_user_0(
    Path(id): Path<u64>,
    Json(user): Json<User>,
) -> Result<ReplaceUser0Response, ReplaceUser0Error> {
    match id {
        403 => Err(ReplaceUser0Error::Forbidden),
        404 => Err(ReplaceUser0Error::NotFound),
        409 => Err(ReplaceUser0Error::Conflict),
        422 => Err(ReplaceUser0Error::UnprocessableContent),
        id => Ok(ReplaceUser0Response::Ok(User { id, ..user })),
    }
}

#[derive(Debug)]
pub enum DeleteUser0Response {
    NoContent,
}

impl IntoResponse for DeleteUser0Response {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => StatusCode::NO_CONTENT.into_response(),
        }
    }
}

#[derive(Debug)]
pub enum DeleteUser0Error {
    Forbidden,
    NotFound,
    Conflict,
    InternalServerError,
}

impl IntoResponse for DeleteUser0Error {
    fn into_response(self) -> Response {
        match self {
            Self::Forbidden => {
                problem(StatusCode::FORBIDDEN, "Forbidden", "This is for the staff.")
            }
            Self::NotFound => problem(StatusCode::NOT_FOUND, "Not Found", "No user has this id."),
            Self::Conflict => problem(StatusCode::CONFLICT, "Conflict", "The user is signed in."),
            Self::InternalServerError => problem(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Internal Server Error",
                "The database did not answer.",
            ),
        }
    }
}

/// Delete a user.
pub async fn delete_user_0(Path(id): Path<u64>) -> Result<DeleteUser0Response, DeleteUser0Error> {
    match id {
        403 => Err(DeleteUser0Error::Forbidden),
        404 => Err(DeleteUser0Error::NotFound),
        409 => Err(DeleteUser0Error::Conflict),
        500 => Err(DeleteUser0Error::InternalServerError),
        _ => Ok(DeleteUser0Response::NoContent),
    }
}
