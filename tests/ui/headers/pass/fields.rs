#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::header::{Allow, Challenge, ETag, RetryAfter, WwwAuthenticate};
use api_responses::{api_responses, location};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(
    GET "/users/{id}",
    200 { etag: ETag, "x-total-count": u64, cache_control = "private", r#type: Option<u8> },
    304,
    401,
    404: api_responses::Problem { "x-request-id": u32 },
    429 { retry_after: Option<RetryAfter> },
    503: String as "text/plain" { retry_after: RetryAfter },
)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    let etag = ETag::version(1);
    Ok(GetUserResponse::Ok {
        etag,
        x_total_count: 1,
        r#type: Some(1),
        body: User { name: String::new() },
    })
}

/// A handler.
#[api_responses(POST "/users", 201, 303, 401 { www_authenticate = "Bearer" }, 405)]
pub async fn post_user() -> Result<PostUserResponse<User>, PostUserError> {
    Ok(PostUserResponse::Created {
        location: location!("/users/{}", 1),
        body: User { name: String::new() },
    })
}

fn main() {
    let etag = ETag::version(1);
    let _ = GetUserResponse::<User>::NotModified { etag };
    let _ =
        GetUserError::Unauthorized { www_authenticate: WwwAuthenticate::from(Challenge::bearer()) };
    let _ = GetUserError::NotFound { x_request_id: 1, body: api_responses::Problem::new() };
    let _ = GetUserError::ServiceUnavailable {
        retry_after: RetryAfter::seconds(1),
        body: String::new(),
    };
    let _ = PostUserResponse::<User>::SeeOther { location: location!("/users") };
    let _ = [PostUserError::Unauthorized, PostUserError::MethodNotAllowed { allow: Allow::none() }];
}
