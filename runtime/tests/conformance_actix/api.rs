//! Handlers whose error types are not enforced.

#![allow(deprecated, reason = "the middleware finds what these error types send")]

use std::convert::Infallible;
use std::fmt;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::Next;
use actix_web::{HttpResponse, ResponseError, web};
use api_responses::actix::Conformance;
use api_responses::conformance::OnUndeclared;
use api_responses::{DescribeResponses as _, Operation, api_responses};
use bytes::Bytes;
use futures_util::stream;

pub(crate) const GET_USER: Operation = GetUserResponse::<String>::OPERATION;

pub(crate) fn declared(mode: OnUndeclared) -> Conformance {
    Conformance::new(GET_USER).with_mode(mode)
}

/// User 7 exists, 8 has been merged with 7, and all others cause a response that is not declared.
#[api_responses(GET "/users/{id}", 200, 404: () { "x-merged": String })]
pub(crate) async fn get_user(
    id: web::Path<u64>,
) -> Result<GetUserResponse<String>, actix_web::Error> {
    Err(match *id {
        7 => return Ok(GetUserResponse::Ok("Ada".to_owned())),
        8 => Refusal::Merged.into(),
        _ => Refusal::Teapot.into(),
    })
}

pub(crate) const UNDECLARED: &str = "GET /users/{id} (`get_user`) sent 418, \
     which is not declared";

#[api_responses(DELETE "/users/{id}", 204)]
pub(crate) async fn delete_user(
    id: web::Path<u64>,
) -> Result<DeleteUserResponse, actix_web::Error> {
    match *id {
        7 => Ok(DeleteUserResponse::NoContent),
        _ => Err(actix_web::error::ErrorConflict("not now")),
    }
}

pub(crate) const UNDECLARED_DELETE: &str = "DELETE /users/{id} (`delete_user`) sent \
     409, which is not declared";

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Refusal {
    Merged,
    Teapot,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Merged => StatusCode::NOT_FOUND,
            Self::Teapot => StatusCode::IM_A_TEAPOT,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::Merged => response.insert_header(("x-merged", "7")).finish(),
            Self::Teapot => teapot(&mut response),
        }
    }
}

/// Several lines of one header, and content that arrives in pieces.
fn teapot(response: &mut actix_web::HttpResponseBuilder) -> HttpResponse {
    let pieces = ["short ", "and ", "stout"].map(|piece| Ok::<_, Infallible>(Bytes::from(piece)));
    response
        .append_header(("set-cookie", "a=1"))
        .append_header(("set-cookie", "b=2"))
        .streaming(stream::iter(pieces))
}

/// A middleware that rejects with an error, not with a response.
pub(crate) async fn refuse(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if request.headers().contains_key("authorization") {
        next.call(request).await
    } else {
        Err(Refusal::Teapot.into())
    }
}
