#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Errors of authorization.
#[api_responses(403)]
pub enum AuthError {}

/// Get a user.
#[api_responses(GET "/users/{id}", 200: User, 404, ..AuthError)]
pub enum GetUser {}

/// All of them.
pub trait Users {
    /// A method of a type.
    const NAME: &str;

    /// Get one.
    fn get_user(id: u8) -> GetUser {
        match id {
            0 => GetUser::AuthError(AuthError::Forbidden),
            1 => GetUser::Ok(User { name: Self::NAME.to_owned() }),
            _ => GetUser::NotFound,
        }
    }
}

impl Users for () {
    const NAME: &str = "ada";
}

fn main() {
    assert_eq!([0, 1, 2].map(|id| <() as Users>::get_user(id).status().as_u16()), [403, 200, 404]);
}
