#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// A user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct User;

/// The responses.
#[api_responses(GET "/users/{id}", 200: User, 404)]
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub enum GetUser {}

/// Many users.
pub struct Users;

impl Users {
    /// No enum can be generated next to a method.
    #[must_use]
    pub fn get_user(&self) -> GetUser {
        GetUser::NotFound
    }
}

fn main() {
    assert_eq!(Users.get_user().status(), 404);
    assert_eq!(Users.get_user(), GetUser::NotFound.clone());
}
