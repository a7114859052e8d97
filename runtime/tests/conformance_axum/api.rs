//! Handlers whose error types are not enforced.

#![allow(deprecated, reason = "the layer finds what these error types send")]

use api_responses::api_responses;
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use http::StatusCode;

/// User 7 exists, 8 has been merged with 7, and all others cause a response that is not declared.
#[api_responses(GET "/users/{id}", 200, 404: () { "x-merged": String })]
pub(crate) async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<String>, Response> {
    match id {
        7 => Ok(GetUserResponse::Ok("Ada".to_owned())),
        8 => Err((StatusCode::NOT_FOUND, [("x-merged", "7")]).into_response()),
        _ => Err(teapot()),
    }
}

pub(crate) const UNDECLARED: &str = "GET /users/{id} (`get_user`) sent 418, \
     which is not declared";

#[api_responses(DELETE "/users/{id}", 204)]
pub(crate) async fn delete_user(Path(id): Path<u64>) -> Result<DeleteUserResponse, StatusCode> {
    if id == 7 { Ok(DeleteUserResponse::NoContent) } else { Err(StatusCode::CONFLICT) }
}

pub(crate) const UNDECLARED_DELETE: &str = "DELETE /users/{id} (`delete_user`) sent \
     409, which is not declared";

#[api_responses(QUERY "/users", #[from] 200, 415)]
pub(crate) async fn find_users() -> Result<FindUsersResponse<String>, StatusCode> {
    Err(StatusCode::UNPROCESSABLE_ENTITY)
}

/// Several lines of one field, one that is not text, and content that arrives in pieces.
pub(crate) fn teapot() -> Response {
    let pieces = ["short ", "and ", "stout"].map(Ok::<_, std::convert::Infallible>);
    let mut response = Response::new(Body::from_stream(stream::iter(pieces)));
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    let fields = response.headers_mut();
    fields.append("set-cookie", "a=1".parse().unwrap());
    fields.append("set-cookie", "b=2".parse().unwrap());
    fields.append("x-bytes", http::HeaderValue::from_bytes(b"caf\xe9").unwrap());
    response
}
