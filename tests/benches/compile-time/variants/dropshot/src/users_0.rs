use std::fmt;

use dropshot::{
    ApiDescription, ErrorStatusCode, HttpError, HttpResponseCreated, HttpResponseDeleted,
    HttpResponseError, HttpResponseHeaders, HttpResponseOk, Path, Query, RequestContext, TypedBody,
    endpoint,
};
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::Schema;
use serde::{Serialize, Serializer};

use crate::{Document, Id, Location, Page, Problem, User, problem};

pub fn register_0(api: &mut ApiDescription<Document>) {
    api.register(list_user_0).unwrap();
    api.register(create_user_0).unwrap();
    api.register(get_user_0).unwrap();
    api.register(replace_user_0).unwrap();
    api.register(delete_user_0).unwrap();
}

#[derive(Debug)]
pub enum ListUser0Error {
    Forbidden,
    NotFound,
    UnprocessableContent,
    InternalServerError,
    Dropshot(HttpError),
}

impl ListUser0Error {
    fn problem(&self) -> Problem {
        match self {
            Self::Forbidden => problem(403, "Forbidden", "This is for the staff."),
            Self::NotFound => problem(404, "Not Found", "There are fewer pages."),
            Self::UnprocessableContent => {
                problem(422, "Unprocessable Content", "Pages are numbered from 1.")
            }
            Self::InternalServerError => {
                problem(500, "Internal Server Error", "The database did not answer.")
            }
            Self::Dropshot(error) => error.into(),
        }
    }
}

impl fmt::Display for ListUser0Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(formatter)
    }
}

impl From<HttpError> for ListUser0Error {
    fn from(error: HttpError) -> Self {
        Self::Dropshot(error)
    }
}

impl HttpResponseError for ListUser0Error {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            Self::Forbidden => ErrorStatusCode::FORBIDDEN,
            Self::NotFound => ErrorStatusCode::NOT_FOUND,
            Self::UnprocessableContent => ErrorStatusCode::UNPROCESSABLE_ENTITY,
            Self::InternalServerError => ErrorStatusCode::INTERNAL_SERVER_ERROR,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

impl Serialize for ListUser0Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl JsonSchema for ListUser0Error {
    fn schema_name() -> String {
        Problem::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Problem::json_schema(generator)
    }
}

/// List the users.
#[endpoint { method = GET, path = "/users_0" }]
pub async fn list_user_0(
    _context: RequestContext<Document>,
    query: Query<Page>,
) -> Result<HttpResponseOk<Vec<User>>, ListUser0Error> {
    let Page { page } = query.into_inner();
    match page {
        403 => Err(ListUser0Error::Forbidden),
        404 => Err(ListUser0Error::NotFound),
        422 => Err(ListUser0Error::UnprocessableContent),
        500 => Err(ListUser0Error::InternalServerError),
        page => Ok(HttpResponseOk(vec![User::new(page)])),
    }
}

#[derive(Debug)]
pub enum CreateUser0Error {
    Forbidden,
    Conflict,
    UnprocessableContent,
    InternalServerError,
    Dropshot(HttpError),
}

impl CreateUser0Error {
    fn problem(&self) -> Problem {
        match self {
            Self::Forbidden => problem(403, "Forbidden", "This is for the staff."),
            Self::Conflict => problem(409, "Conflict", "The name is taken."),
            Self::UnprocessableContent => {
                problem(422, "Unprocessable Content", "A user has a name.")
            }
            Self::InternalServerError => {
                problem(500, "Internal Server Error", "The database did not answer.")
            }
            Self::Dropshot(error) => error.into(),
        }
    }
}

impl fmt::Display for CreateUser0Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(formatter)
    }
}

impl From<HttpError> for CreateUser0Error {
    fn from(error: HttpError) -> Self {
        Self::Dropshot(error)
    }
}

impl HttpResponseError for CreateUser0Error {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            Self::Forbidden => ErrorStatusCode::FORBIDDEN,
            Self::Conflict => ErrorStatusCode::CONFLICT,
            Self::UnprocessableContent => ErrorStatusCode::UNPROCESSABLE_ENTITY,
            Self::InternalServerError => ErrorStatusCode::INTERNAL_SERVER_ERROR,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

impl Serialize for CreateUser0Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl JsonSchema for CreateUser0Error {
    fn schema_name() -> String {
        Problem::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Problem::json_schema(generator)
    }
}

/// Create a user.
#[endpoint { method = POST, path = "/users_0" }]
pub async fn create_user_0(
    _context: RequestContext<Document>,
    body: TypedBody<User>,
) -> Result<HttpResponseHeaders<HttpResponseCreated<User>, Location>, CreateUser0Error> {
    let user = body.into_inner();
    match user.id {
        403 => Err(CreateUser0Error::Forbidden),
        409 => Err(CreateUser0Error::Conflict),
        422 => Err(CreateUser0Error::UnprocessableContent),
        500 => Err(CreateUser0Error::InternalServerError),
        id => {
            let location = Location { location: format!("/users_0/{id}") };
            Ok(HttpResponseHeaders::new(HttpResponseCreated(user), location))
        }
    }
}

#[derive(Debug)]
pub enum GetUser0Error {
    Forbidden,
    NotFound,
    UnprocessableContent,
    InternalServerError,
    Dropshot(HttpError),
}

impl GetUser0Error {
    fn problem(&self) -> Problem {
        match self {
            Self::Forbidden => problem(403, "Forbidden", "The account is suspended."),
            Self::NotFound => problem(404, "Not Found", "No user has this id."),
            Self::UnprocessableContent => {
                problem(422, "Unprocessable Content", "This is no id of a user.")
            }
            Self::InternalServerError => {
                problem(500, "Internal Server Error", "The database did not answer.")
            }
            Self::Dropshot(error) => error.into(),
        }
    }
}

impl fmt::Display for GetUser0Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(formatter)
    }
}

impl From<HttpError> for GetUser0Error {
    fn from(error: HttpError) -> Self {
        Self::Dropshot(error)
    }
}

impl HttpResponseError for GetUser0Error {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            Self::Forbidden => ErrorStatusCode::FORBIDDEN,
            Self::NotFound => ErrorStatusCode::NOT_FOUND,
            Self::UnprocessableContent => ErrorStatusCode::UNPROCESSABLE_ENTITY,
            Self::InternalServerError => ErrorStatusCode::INTERNAL_SERVER_ERROR,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

impl Serialize for GetUser0Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl JsonSchema for GetUser0Error {
    fn schema_name() -> String {
        Problem::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Problem::json_schema(generator)
    }
}

/// Look up one user.
#[endpoint { method = GET, path = "/users_0/{id}" }]
pub async fn get_user_0(
    _context: RequestContext<Document>,
    path: Path<Id>,
) -> Result<HttpResponseOk<User>, GetUser0Error> {
    let Id { id } = path.into_inner();
    match id {
        403 => Err(GetUser0Error::Forbidden),
        404 => Err(GetUser0Error::NotFound),
        422 => Err(GetUser0Error::UnprocessableContent),
        500 => Err(GetUser0Error::InternalServerError),
        id => Ok(HttpResponseOk(User::new(id))),
    }
}

#[derive(Debug)]
pub enum ReplaceUser0Error {
    Forbidden,
    NotFound,
    Conflict,
    UnprocessableContent,
    Dropshot(HttpError),
}

impl ReplaceUser0Error {
    fn problem(&self) -> Problem {
        match self {
            Self::Forbidden => problem(403, "Forbidden", "This is for the staff."),
            Self::NotFound => problem(404, "Not Found", "No user has this id."),
            Self::Conflict => problem(409, "Conflict", "The name is taken."),
            Self::UnprocessableContent => {
                problem(422, "Unprocessable Content", "A user has a name.")
            }
            Self::Dropshot(error) => error.into(),
        }
    }
}

impl fmt::Display for ReplaceUser0Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(formatter)
    }
}

impl From<HttpError> for ReplaceUser0Error {
    fn from(error: HttpError) -> Self {
        Self::Dropshot(error)
    }
}

impl HttpResponseError for ReplaceUser0Error {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            Self::Forbidden => ErrorStatusCode::FORBIDDEN,
            Self::NotFound => ErrorStatusCode::NOT_FOUND,
            Self::Conflict => ErrorStatusCode::CONFLICT,
            Self::UnprocessableContent => ErrorStatusCode::UNPROCESSABLE_ENTITY,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

impl Serialize for ReplaceUser0Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl JsonSchema for ReplaceUser0Error {
    fn schema_name() -> String {
        Problem::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Problem::json_schema(generator)
    }
}

/// Replace a user.
#[endpoint { method = PUT, path = "/users_0/{id}" }]
pub async fn replace_user_0(
    _context: RequestContext<Document>,
    path: Path<Id>,
    body: TypedBody<User>,
) -> Result<HttpResponseOk<User>, ReplaceUser0Error> {
    let Id { id } = path.into_inner();
    let user = body.into_inner();
    match id {
        403 => Err(ReplaceUser0Error::Forbidden),
        404 => Err(ReplaceUser0Error::NotFound),
        409 => Err(ReplaceUser0Error::Conflict),
        422 => Err(ReplaceUser0Error::UnprocessableContent),
        id => Ok(HttpResponseOk(User { id, ..user })),
    }
}

#[derive(Debug)]
pub enum DeleteUser0Error {
    Forbidden,
    NotFound,
    Conflict,
    InternalServerError,
    Dropshot(HttpError),
}

impl DeleteUser0Error {
    fn problem(&self) -> Problem {
        match self {
            Self::Forbidden => problem(403, "Forbidden", "This is for the staff."),
            Self::NotFound => problem(404, "Not Found", "No user has this id."),
            Self::Conflict => problem(409, "Conflict", "The user is signed in."),
            Self::InternalServerError => {
                problem(500, "Internal Server Error", "The database did not answer.")
            }
            Self::Dropshot(error) => error.into(),
        }
    }
}

impl fmt::Display for DeleteUser0Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(formatter)
    }
}

impl From<HttpError> for DeleteUser0Error {
    fn from(error: HttpError) -> Self {
        Self::Dropshot(error)
    }
}

impl HttpResponseError for DeleteUser0Error {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            Self::Forbidden => ErrorStatusCode::FORBIDDEN,
            Self::NotFound => ErrorStatusCode::NOT_FOUND,
            Self::Conflict => ErrorStatusCode::CONFLICT,
            Self::InternalServerError => ErrorStatusCode::INTERNAL_SERVER_ERROR,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

impl Serialize for DeleteUser0Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl JsonSchema for DeleteUser0Error {
    fn schema_name() -> String {
        Problem::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Problem::json_schema(generator)
    }
}

/// Delete a user.
#[endpoint { method = DELETE, path = "/users_0/{id}" }]
pub async fn delete_user_0(
    _context: RequestContext<Document>,
    path: Path<Id>,
) -> Result<HttpResponseDeleted, DeleteUser0Error> {
    let Id { id } = path.into_inner();
    match id {
        403 => Err(DeleteUser0Error::Forbidden),
        404 => Err(DeleteUser0Error::NotFound),
        409 => Err(DeleteUser0Error::Conflict),
        500 => Err(DeleteUser0Error::InternalServerError),
        _ => Ok(HttpResponseDeleted()),
    }
}
