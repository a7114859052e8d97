#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Errors of authorization.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// A handler.
#[api_responses(GET, 200, ..AuthError)]
pub async fn get_user() -> Result<GetUserResponse<User>, AuthError> {
    Err(AuthError::Forbidden)
}

fn main() {
    let via = |code| {
        let mut all = GetUserResponse::<User>::OPERATION.responses();
        all.find(|response| response.status() == code).unwrap().via()
    };
    assert_eq!((via(200), via(403)), (None, Some("AuthError")));
}
