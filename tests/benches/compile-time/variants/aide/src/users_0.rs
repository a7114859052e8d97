use aide::OperationOutput;
use aide::axum::ApiRouter;
use aide::axum::routing::get_with;
use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

use crate::{Page, ProblemJson, User, problem};

pub fn routes_0() -> ApiRouter {
    ApiRouter::new()
        .api_route(
            "/users_0",
            get_with(list_user_0, document_list_user_0)
                .post_with(create_user_0, document_create_user_0),
        )
        .api_route(
            "/users_0/{id}",
            get_with(get_user_0, document_get_user_0)
                .put_with(replace_user_0, document_replace_user_0)
                .delete_with(delete_user_0, document_delete_user_0),
        )
}

#[derive(Debug)]
pub enum ListUser0Response {
    Ok(Vec<User>),
}

impl OperationOutput for ListUser0Response {
    type Inner = Self;
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

impl OperationOutput for ListUser0Error {
    type Inner = Self;
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

fn document_list_user_0(operation: TransformOperation) -> TransformOperation {
    operation
        .summary("List the users.")
        .response_with::<200, Json<Vec<User>>, _>(|response| response.description("The users."))
        .response_with::<403, ProblemJson, _>(|response| {
            response.description("This is for the staff.")
        })
        .response_with::<404, ProblemJson, _>(|response| {
            response.description("There are fewer pages.")
        })
        .response_with::<422, ProblemJson, _>(|response| {
            response.description("Pages are numbered from 1.")
        })
        .response_with::<500, ProblemJson, _>(|response| {
            response.description("The database did not answer.")
        })
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

impl OperationOutput for CreateUser0Response {
    type Inner = Self;
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

impl OperationOutput for CreateUser0Error {
    type Inner = Self;
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

fn document_create_user_0(operation: TransformOperation) -> TransformOperation {
    operation
        .summary("Create a user.")
        .response_with::<201, Json<User>, _>(|response| response.description("The new user."))
        .response_with::<403, ProblemJson, _>(|response| {
            response.description("This is for the staff.")
        })
        .response_with::<409, ProblemJson, _>(|response| response.description("The name is taken."))
        .response_with::<422, ProblemJson, _>(|response| response.description("A user has a name."))
        .response_with::<500, ProblemJson, _>(|response| {
            response.description("The database did not answer.")
        })
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

impl OperationOutput for GetUser0Response {
    type Inner = Self;
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

impl OperationOutput for GetUser0Error {
    type Inner = Self;
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

fn document_get_user_0(operation: TransformOperation) -> TransformOperation {
    operation
        .summary("Look up one user.")
        .response_with::<200, Json<User>, _>(|response| response.description("The user."))
        .response_with::<403, ProblemJson, _>(|response| {
            response.description("The account is suspended.")
        })
        .response_with::<404, ProblemJson, _>(|response| {
            response.description("No user has this id.")
        })
        .response_with::<422, ProblemJson, _>(|response| {
            response.description("This is no id of a user.")
        })
        .response_with::<500, ProblemJson, _>(|response| {
            response.description("The database did not answer.")
        })
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

impl OperationOutput for ReplaceUser0Response {
    type Inner = Self;
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

impl OperationOutput for ReplaceUser0Error {
    type Inner = Self;
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

fn document_replace_user_0(operation: TransformOperation) -> TransformOperation {
    operation
        .summary("Replace a user.")
        .response_with::<200, Json<User>, _>(|response| response.description("The user."))
        .response_with::<403, ProblemJson, _>(|response| {
            response.description("This is for the staff.")
        })
        .response_with::<404, ProblemJson, _>(|response| {
            response.description("No user has this id.")
        })
        .response_with::<409, ProblemJson, _>(|response| response.description("The name is taken."))
        .response_with::<422, ProblemJson, _>(|response| response.description("A user has a name."))
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

impl OperationOutput for DeleteUser0Response {
    type Inner = Self;
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

impl OperationOutput for DeleteUser0Error {
    type Inner = Self;
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

fn document_delete_user_0(operation: TransformOperation) -> TransformOperation {
    operation
        .summary("Delete a user.")
        .response_with::<204, (), _>(|response| response.description("The user is gone."))
        .response_with::<403, ProblemJson, _>(|response| {
            response.description("This is for the staff.")
        })
        .response_with::<404, ProblemJson, _>(|response| {
            response.description("No user has this id.")
        })
        .response_with::<409, ProblemJson, _>(|response| {
            response.description("The user is signed in.")
        })
        .response_with::<500, ProblemJson, _>(|response| {
            response.description("The database did not answer.")
        })
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
