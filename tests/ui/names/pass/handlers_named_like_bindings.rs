#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use actix_web::get;
use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn f() -> Result<FResponse<User>, FError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn body() -> Result<BodyResponse<User>, BodyError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn location() -> Result<LocationResponse<User>, LocationError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn r#type() -> Result<TypeResponse<User>, TypeError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn content() -> Result<ContentResponse<User>, ContentError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn response() -> Result<ResponseResponse<User>, ResponseError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn formatter() -> Result<FormatterResponse<User>, FormatterError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn request() -> Result<RequestResponse<User>, RequestError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET "/x", 200, 404: api_responses::Problem)]
#[get("/x")]
pub async fn contents() -> Result<ContentsResponse<User>, ContentsError> {
    unimplemented!()
}

fn main() {}
