#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

#[api_responses(404, 500)]
enum AppError {
    NotFound,
}

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 200, 404)]
    fn get_user(&self) -> Result<String, AppError> {
        Err(AppError::NotFound)
    }

    #[api_responses(GET, 200)]
    fn get_self(&self) -> &Self {
        self
    }
}

/// Without the attribute above the block.
impl Users {
    /// Claims of an unnamed type need no item beside the function.
    #[api_responses(GET, 200)]
    fn get_name() -> impl AsRef<str> {
        "ada"
    }
}

fn main() {
    let _ = (Users.get_user(), Users.get_self());
    let _ = Users::get_name();
}
