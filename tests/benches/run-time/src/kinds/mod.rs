//! Each kind of response, made in several ways that send the same.

pub(crate) mod by_hand;
pub(crate) mod declared;

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

/// An error format of somebody's own.
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
    /// By declaration, an [`http::Response`].
    pub(crate) declared: Way,
    /// By declaration, as axum is given it.
    pub on_axum: Way,
    pub by_hand: Way,
    /// What axum makes a response of by itself.
    pub(crate) tuple: Option<Way>,
}

/// Makes a value, and gives away what makes a response of it and drops that, to be called or not.
pub(crate) type Way = Box<dyn Fn(&mut dyn FnMut(&mut dyn FnMut()))>;

fn way<T, R>(value: impl Fn() -> T + 'static, respond: impl Fn(T) -> R + 'static) -> Way {
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
    by_hand: impl Fn() -> H + 'static,
) -> Kind
where
    T: IntoHttpResponse + IntoResponse + 'static,
    H: IntoResponse + 'static,
{
    Kind {
        name,
        declared: way(declared, T::into_http_response),
        on_axum: way(declared, T::into_response),
        by_hand: way(by_hand, H::into_response),
        tuple: None,
    }
}

impl Kind {
    fn and<T: IntoResponse + 'static>(self, value: impl Fn() -> T + 'static) -> Self {
        Self { tuple: Some(way(value, T::into_response)), ..self }
    }
}

pub(crate) fn kinds() -> Vec<Kind> {
    use by_hand::{Failure as FailureByHand, Problem as ProblemByHand, Success as SuccessByHand};
    use declared::{Failure, Success};

    vec![
        kind("200, JSON", || Success::Ok(USER), || SuccessByHand::Ok(USER))
            .and(|| (StatusCode::OK, Json(USER))),
        kind(
            "201, JSON and `Location`",
            || Success::Created { location: location!("/users/{}", 7), body: USER },
            || SuccessByHand::Created { location: value(format!("/users/{}", 7)), body: USER },
        ),
        kind("200, bytes", || Success::Page(PAGE), || SuccessByHand::Page(PAGE)),
        kind("204", || Success::NoContent, || SuccessByHand::NoContent)
            .and(|| StatusCode::NO_CONTENT),
        kind(
            "304, `ETag`",
            || Success::NotModified { etag: ETag::version(7) },
            || SuccessByHand::NotModified { etag: value(format!("\"{}\"", 7)) },
        ),
        kind("410, no content", || Failure::Gone, || FailureByHand::Gone).and(|| StatusCode::GONE),
        kind("403, problem", || Failure::Forbidden, || FailureByHand::Forbidden),
        kind("404, problem with a detail", || Failure::NotFound, || FailureByHand::NotFound),
        kind(
            "401, problem and a constant field",
            || Failure::Unauthorized,
            || FailureByHand::Unauthorized,
        ),
        kind(
            "429, problem and `Retry-After`",
            || Failure::TooManyRequests { retry_after: Some(RetryAfter::seconds(30)) },
            || FailureByHand::TooManyRequests { retry_after: Some(30) },
        ),
        kind(
            "429, problem without `Retry-After`",
            || Failure::TooManyRequests { retry_after: None },
            || FailureByHand::TooManyRequests { retry_after: None },
        ),
        kind(
            "409, problem made at run time",
            || Failure::Conflict(Problem::from(String::from(DETAIL))),
            || {
                FailureByHand::Conflict(Box::new(ProblemByHand {
                    r#type: "about:blank",
                    title: "Conflict",
                    status: 409,
                    detail: Some(String::from(DETAIL)),
                    instance: None,
                }))
            },
        ),
        kind(
            "422, JSON of an own format",
            || Failure::UnprocessableContent(MISTAKES),
            || FailureByHand::UnprocessableContent(MISTAKES),
        )
        .and(|| (StatusCode::UNPROCESSABLE_ENTITY, Json(MISTAKES))),
        kind(
            "500, unexpected error",
            || Failure::InternalServerError(Fault::new("the disk is gone")),
            || {
                let unexpected = by_hand::Unexpected::new("the disk is gone");
                FailureByHand::InternalServerError(Box::new(unexpected))
            },
        ),
    ]
}

fn value(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
