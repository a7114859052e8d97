//! Careful handwritten enums for axum.

use std::error::Error;
use std::hash::{BuildHasher as _, RandomState};

use axum::Json;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, ETAG, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{Mistakes, User};

pub(crate) enum Success {
    Ok(User),
    Page(&'static [u8]),
    Created { location: HeaderValue, body: User },
    NoContent,
    NotModified { etag: HeaderValue },
}

impl IntoResponse for Success {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(user) => (StatusCode::OK, Json(user)).into_response(),
            Self::Page(page) => (StatusCode::OK, [(CONTENT_TYPE, HTML)], page).into_response(),
            Self::Created { location, body } => {
                (StatusCode::CREATED, [(LOCATION, location)], Json(body)).into_response()
            }
            Self::NoContent => StatusCode::NO_CONTENT.into_response(),
            Self::NotModified { etag } => {
                (StatusCode::NOT_MODIFIED, [(ETAG, etag)], Body::empty()).into_response()
            }
        }
    }
}

const HTML: HeaderValue = HeaderValue::from_static("text/html");
const PROBLEM_JSON: (HeaderName, HeaderValue) =
    (CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));

pub(crate) enum Failure {
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict(Box<Problem>),
    Gone,
    UnprocessableContent(Mistakes),
    TooManyRequests { retry_after: Option<u64> },
    InternalServerError(Box<Unexpected>),
}

#[derive(Serialize)]
pub(crate) struct Problem {
    pub(crate) r#type: &'static str,
    pub(crate) title: &'static str,
    pub(crate) status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) instance: Option<String>,
}

pub(crate) struct Unexpected {
    pub(crate) error: Box<dyn Error + Send + Sync>,
    pub(crate) id: String,
}

impl Unexpected {
    pub(crate) fn new(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let [a, b] = [(); 2].map(|()| RandomState::new().hash_one(()));
        Self { error: error.into(), id: format!("urn:uuid:{a:016x}{b:016x}") }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Unauthorized => (
                StatusCode::UNAUTHORIZED,
                [PROBLEM_JSON, (WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))],
                r#"{"type":"about:blank","title":"Unauthorized","status":401}"#,
            )
                .into_response(),
            Self::Forbidden => (
                StatusCode::FORBIDDEN,
                [PROBLEM_JSON],
                r#"{"type":"about:blank","title":"Forbidden","status":403}"#,
            )
                .into_response(),
            Self::NotFound => (
                StatusCode::NOT_FOUND,
                [PROBLEM_JSON],
                r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"No user has this id."}"#,
            )
                .into_response(),
            Self::Conflict(problem) => {
                (StatusCode::CONFLICT, [PROBLEM_JSON], Json(problem)).into_response()
            }
            Self::Gone => StatusCode::GONE.into_response(),
            Self::UnprocessableContent(mistakes) => {
                (StatusCode::UNPROCESSABLE_ENTITY, Json(mistakes)).into_response()
            }
            Self::TooManyRequests { retry_after } => {
                let mut response = (
                    StatusCode::TOO_MANY_REQUESTS,
                    [PROBLEM_JSON],
                    r#"{"type":"about:blank","title":"Too Many Requests","status":429}"#,
                )
                    .into_response();
                if let Some(retry_after) = retry_after {
                    response.headers_mut().insert(RETRY_AFTER, retry_after.into());
                }
                response
            }
            Self::InternalServerError(unexpected) => {
                let Unexpected { error, id } = *unexpected;
                tracing::error!(%error, instance = id, "unexpected");
                let problem = Problem {
                    r#type: "about:blank",
                    title: "Internal Server Error",
                    status: 500,
                    detail: None,
                    instance: Some(id),
                };
                (StatusCode::INTERNAL_SERVER_ERROR, [PROBLEM_JSON], Json(problem)).into_response()
            }
        }
    }
}
