//! Health, users and sessions of the API.

use api_responses::{Problem, api_responses, location};
use serde::{Deserialize, Serialize};

use crate::context::App;
use crate::error::{AuthError, IdError, InputError, Internal};
use crate::extract::{Extract, Id, Input, Session};
use crate::store::User;

/// A name and a password.
#[derive(Debug, Deserialize)]
pub(crate) struct Credentials {
    pub(crate) name: String,
    pub(crate) password: String,
}

/// The token of a session.
#[derive(Debug, Serialize)]
pub(crate) struct Token {
    token: String,
}

/// Check the service.
#[api_responses(GET "/health", 204, 503 { retry_after = "60" })]
pub(crate) async fn check_health(Extract(app): Extract<App>) -> CheckHealthResponse {
    if app.maintenance {
        return CheckHealthResponse::ServiceUnavailable;
    }
    CheckHealthResponse::NoContent
}

/// Create a user.
#[api_responses(
    POST "/users",
    201,
    409: "This name is taken.",
    /// The password is too short.
    Password = 422: Problem,
    #[from(rusqlite::Error)] ..Internal,
    outside(..InputError),
)]
pub(crate) async fn sign_up(
    Extract(app): Extract<App>,
    Input(input): Input<Credentials>,
) -> Result<SignUpResponse<User>, SignUpError> {
    if input.password.len() < 5 {
        return Err(SignUpError::Password("At least 5 characters.".into()));
    }
    let user = app.store.add_user(&input.name, &input.password)?.ok_or(SignUpError::Conflict)?;
    Ok(SignUpResponse::Created { location: location!("/users/{}", user.id), body: user })
}

/// Begin a session.
#[api_responses(
    POST "/sessions",
    200,
    401: "The name or the password is wrong." { www_authenticate = "Bearer" },
    #[from(rusqlite::Error)] ..Internal,
    outside(..InputError),
)]
pub(crate) async fn sign_in(
    Extract(app): Extract<App>,
    Input(input): Input<Credentials>,
) -> Result<SignInResponse<Token>, SignInError> {
    let token = app.store.sign_in(&input.name, &input.password)?;
    Ok(SignInResponse::Ok(Token { token: token.ok_or(SignInError::Unauthorized)? }))
}

/// End the session.
#[api_responses(DELETE "/sessions", 204, outside(..AuthError))]
pub(crate) async fn sign_out(
    Extract(app): Extract<App>,
    Extract(session): Extract<Session>,
) -> SignOutResponse {
    // The token is unknown afterwards, also if it cannot be deleted.
    let _ = app.store.sign_out(&session.token);
    SignOutResponse::NoContent
}

/// Look up a user.
#[api_responses(
    GET "/users/{id}",
    200,
    404: "No user has this id.",
    #[from(rusqlite::Error)] ..Internal,
    outside(..IdError, ..AuthError),
)]
pub(crate) async fn get_user(
    Extract(app): Extract<App>,
    Extract(Id(id)): Extract<Id>,
    _: Extract<Session>,
) -> Result<GetUserResponse<User>, GetUserError> {
    Ok(GetUserResponse::Ok(app.store.user(id)?.ok_or(GetUserError::NotFound)?))
}
