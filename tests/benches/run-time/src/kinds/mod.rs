//! Each kind of response, in several implementations that send the same.

pub(crate) mod declared;
pub(crate) mod handwritten;

use std::hint::black_box;

use api_responses::header::{ETag, RetryAfter};
use api_responses::{Fault, IntoHttpResponse, Problem, location};
use axum::Json;
use axum::http::{HeaderValue, StatusCode};
use axum::response::IntoResponse;
use serde::Serialize;

#[derive(Clone, Copy, Serialize)]
pub(crate) struct User {
    id: u64,
    name: &'static str,
    email: &'static str,
}

/// A custom error format.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct Mistakes {
    code: &'static str,
    fields: [&'static str; 2],
}

const USER: User = User { id: 7, name: "Ada Lovelace", email: "ada@example.com" };
const MISTAKES: Mistakes = Mistakes { code: "invalid", fields: ["name", "email"] };
const PAGE: &[u8] = b"<!DOCTYPE html><title>Hello</title>";
const DETAIL: &str = "Your current balance is 30, but that costs 50.";

/// One kind of response.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// By declaration, as an [`http::Response`].
    pub(crate) declared: Implementation,
    /// By declaration, for axum.
    pub on_axum: Implementation,
    pub handwritten: Implementation,
    /// A tuple or another type that axum converts itself.
    pub(crate) tuple: Option<Implementation>,
}

/// Creates a value, and passes a function that converts it into a response and drops that.
pub(crate) type Implementation = Box<dyn Fn(&mut dyn FnMut(&mut dyn FnMut()))>;

fn implementation<T, R>(
    value: impl Fn() -> T + 'static,
    respond: impl Fn(T) -> R + 'static,
) -> Implementation {
    Box::new(move |around| {
        let mut value = Some(black_box(value()));
        around(&mut || {
            if let Some(value) = value.take() {
                black_box(&respond(value));
            }
        });
    })
}

fn kind<T, H>(
    name: &'static str,
    declared: impl Fn() -> T + Copy + 'static,
    handwritten: impl Fn() -> H + 'static,
) -> Kind
where
    T: IntoHttpResponse + IntoResponse + 'static,
    H: IntoResponse + 'static,
{
    Kind {
        name,
        declared: implementation(declared, T::into_http_response),
        on_axum: implementation(declared, T::into_response),
        handwritten: implementation(handwritten, H::into_response),
        tuple: None,
    }
}

impl Kind {
    fn and<T: IntoResponse + 'static>(self, value: impl Fn() -> T + 'static) -> Self {
        Self { tuple: Some(implementation(value, T::into_response)), ..self }
    }
}

pub(crate) fn kinds() -> Vec<Kind> {
    use declared::{Failure, Success};
    use handwritten::{
        Failure as FailureHandwritten, Problem as ProblemHandwritten, Success as SuccessHandwritten,
    };

    vec![
        kind("200, JSON", || Success::Ok(USER), || SuccessHandwritten::Ok(USER))
            .and(|| (StatusCode::OK, Json(USER))),
        kind(
            "201, JSON and `Location`",
            || Success::Created { location: location!("/users/{}", 7), body: USER },
            || SuccessHandwritten::Created { location: value(format!("/users/{}", 7)), body: USER },
        ),
        kind("200, bytes", || Success::Page(PAGE), || SuccessHandwritten::Page(PAGE)),
        kind("204", || Success::NoContent, || SuccessHandwritten::NoContent)
            .and(|| StatusCode::NO_CONTENT),
        kind(
            "304, `ETag`",
            || Success::NotModified { etag: ETag::version(7) },
            || SuccessHandwritten::NotModified { etag: value(format!("\"{}\"", 7)) },
        ),
        kind("410, no content", || Failure::Gone, || FailureHandwritten::Gone)
            .and(|| StatusCode::GONE),
        kind("403, problem", || Failure::Forbidden, || FailureHandwritten::Forbidden),
        kind("404, problem with a detail", || Failure::NotFound, || FailureHandwritten::NotFound),
        kind(
            "401, problem and a constant field",
            || Failure::Unauthorized,
            || FailureHandwritten::Unauthorized,
        ),
        kind(
            "429, problem and `Retry-After`",
            || Failure::TooManyRequests { retry_after: Some(RetryAfter::seconds(30)) },
            || FailureHandwritten::TooManyRequests { retry_after: Some(30) },
        ),
        kind(
            "429, problem without `Retry-After`",
            || Failure::TooManyRequests { retry_after: None },
            || FailureHandwritten::TooManyRequests { retry_after: None },
        ),
        kind(
            "409, problem created at run time",
            || Failure::Conflict(Problem::from(String::from(DETAIL))),
            || {
                FailureHandwritten::Conflict(Box::new(ProblemHandwritten {
                    r#type: "about:blank",
                    title: "Conflict",
                    status: 409,
                    detail: Some(String::from(DETAIL)),
                    instance: None,
                }))
            },
        ),
        kind(
            "422, JSON in a custom format",
            || Failure::UnprocessableContent(MISTAKES),
            || FailureHandwritten::UnprocessableContent(MISTAKES),
        )
        .and(|| (StatusCode::UNPROCESSABLE_ENTITY, Json(MISTAKES))),
        kind(
            "500, unexpected error",
            || Failure::InternalServerError(Fault::new("the disk is gone")),
            || {
                let unexpected = handwritten::Unexpected::new("the disk is gone");
                FailureHandwritten::InternalServerError(Box::new(unexpected))
            },
        ),
    ]
}

fn value(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
