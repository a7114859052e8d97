use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

use crate::{Problem, User, problem};

#[derive(ApiResponse)]
pub enum ListUser0Response {
    /// The users.
    #[oai(status = 200)]
    Ok(Json<Vec<User>>),
    /// This is for the staff.
    #[oai(status = 403, content_type = "application/problem+json")]
    Forbidden(Json<Problem>),
    /// There are fewer pages.
    #[oai(status = 404, content_type = "application/problem+json")]
    NotFound(Json<Problem>),
    /// Pages are numbered from 1.
    #[oai(status = 422, content_type = "application/problem+json")]
    UnprocessableContent(Json<Problem>),
    /// The database did not answer.
    #[oai(status = 500, content_type = "application/problem+json")]
    InternalServerError(Json<Problem>),
}

#[derive(ApiResponse)]
pub enum CreateUser0Response {
    /// The new user.
    #[oai(status = 201)]
    Created(Json<User>, #[oai(header = "Location")] String),
    /// This is for the staff.
    #[oai(status = 403, content_type = "application/problem+json")]
    Forbidden(Json<Problem>),
    /// The name is taken.
    #[oai(status = 409, content_type = "application/problem+json")]
    Conflict(Json<Problem>),
    /// A user has a name.
    #[oai(status = 422, content_type = "application/problem+json")]
    UnprocessableContent(Json<Problem>),
    /// The database did not answer.
    #[oai(status = 500, content_type = "application/problem+json")]
    InternalServerError(Json<Problem>),
}

#[derive(ApiResponse)]
pub enum GetUser0Response {
    /// The user.
    #[oai(status = 200)]
    Ok(Json<User>),
    /// The account is suspended.
    #[oai(status = 403, content_type = "application/problem+json")]
    Forbidden(Json<Problem>),
    /// No user has this id.
    #[oai(status = 404, content_type = "application/problem+json")]
    NotFound(Json<Problem>),
    /// This is no id of a user.
    #[oai(status = 422, content_type = "application/problem+json")]
    UnprocessableContent(Json<Problem>),
    /// The database did not answer.
    #[oai(status = 500, content_type = "application/problem+json")]
    InternalServerError(Json<Problem>),
}

#[derive(ApiResponse)]
pub enum ReplaceUser0Response {
    /// The user.
    #[oai(status = 200)]
    Ok(Json<User>),
    /// This is for the staff.
    #[oai(status = 403, content_type = "application/problem+json")]
    Forbidden(Json<Problem>),
    /// No user has this id.
    #[oai(status = 404, content_type = "application/problem+json")]
    NotFound(Json<Problem>),
    /// The name is taken.
    #[oai(status = 409, content_type = "application/problem+json")]
    Conflict(Json<Problem>),
    /// A user has a name.
    #[oai(status = 422, content_type = "application/problem+json")]
    UnprocessableContent(Json<Problem>),
}

#[derive(ApiResponse)]
pub enum DeleteUser0Response {
    /// The user is gone.
    #[oai(status = 204)]
    NoContent,
    /// This is for the staff.
    #[oai(status = 403, content_type = "application/problem+json")]
    Forbidden(Json<Problem>),
    /// No user has this id.
    #[oai(status = 404, content_type = "application/problem+json")]
    NotFound(Json<Problem>),
    /// The user is signed in.
    #[oai(status = 409, content_type = "application/problem+json")]
    Conflict(Json<Problem>),
    /// The database did not answer.
    #[oai(status = 500, content_type = "application/problem+json")]
    InternalServerError(Json<Problem>),
}

pub struct Api0;

#[OpenApi]
impl Api0 {
    /// List the users.
    #[oai(path = "/users_0", method = "get")]
    async fn list_user_0(&self, page: Query<u64>) -> ListUser0Response {
        match page.0 {
            403 => {
                ListUser0Response::Forbidden(problem(403, "Forbidden", "This is for the staff."))
            }
            404 => ListUser0Response::NotFound(problem(404, "Not Found", "There are fewer pages.")),
            422 => ListUser0Response::UnprocessableContent(problem(
                422,
                "Unprocessable Content",
                "Pages are numbered from 1.",
            )),
            500 => ListUser0Response::InternalServerError(problem(
                500,
                "Internal Server Error",
                "The database did not answer.",
            )),
            page => ListUser0Response::Ok(Json(vec![User::new(page)])),
        }
    }

    /// Create a user.
    #[oai(path = "/users_0", method = "post")]
    async fn create_user_0(&self, user: Json<User>) -> CreateUser0Response {
        match user.id {
            403 => {
                CreateUser0Response::Forbidden(problem(403, "Forbidden", "This is for the staff."))
            }
            409 => CreateUser0Response::Conflict(problem(409, "Conflict", "The name is taken.")),
            422 => CreateUser0Response::UnprocessableContent(problem(
                422,
                "Unprocessable Content",
                "A user has a name.",
            )),
            500 => CreateUser0Response::InternalServerError(problem(
                500,
                "Internal Server Error",
                "The database did not answer.",
            )),
            id => CreateUser0Response::Created(user, format!("/users_0/{id}")),
        }
    }

    /// Look up one user.
    #[oai(path = "/users_0/:id", method = "get")]
    async fn get_user_0(&self, id: Path<u64>) -> GetUser0Response {
        match id.0 {
            403 => {
                GetUser0Response::Forbidden(problem(403, "Forbidden", "The account is suspended."))
            }
            404 => GetUser0Response::NotFound(problem(404, "Not Found", "No user has this id.")),
            422 => GetUser0Response::UnprocessableContent(problem(
                422,
                "Unprocessable Content",
                "This is no id of a user.",
            )),
            500 => GetUser0Response::InternalServerError(problem(
                500,
                "Internal Server Error",
                "The database did not answer.",
            )),
            id => GetUser0Response::Ok(Json(User::new(id))),
        }
    }

    /// Replace a user.
    #[oai(path = "/users_0/:id", method = "put")]
    async fn replace_user_0(&self, id: Path<u64>, user: Json<User>) -> ReplaceUser0Response {
        match id.0 {
            403 => {
                ReplaceUser0Response::Forbidden(problem(403, "Forbidden", "This is for the staff."))
            }
            404 => {
                ReplaceUser0Response::NotFound(problem(404, "Not Found", "No user has this id."))
            }
            409 => ReplaceUser0Response::Conflict(problem(409, "Conflict", "The name is taken.")),
            422 => ReplaceUser0Response::UnprocessableContent(problem(
                422,
                "Unprocessable Content",
                "A user has a name.",
            )),
            id => ReplaceUser0Response::Ok(Json(User { id, ..user.0 })),
        }
    }

    /// Delete a user.
    #[oai(path = "/users_0/:id", method = "delete")]
    async fn delete_user_0(&self, id: Path<u64>) -> DeleteUser0Response {
        match id.0 {
            403 => {
                DeleteUser0Response::Forbidden(problem(403, "Forbidden", "This is for the staff."))
            }
            404 => DeleteUser0Response::NotFound(problem(404, "Not Found", "No user has this id.")),
            409 => {
                DeleteUser0Response::Conflict(problem(409, "Conflict", "The user is signed in."))
            }
            500 => DeleteUser0Response::InternalServerError(problem(
                500,
                "Internal Server Error",
                "The database did not answer.",
            )),
            _ => DeleteUser0Response::NoContent,
        }
    }
}
