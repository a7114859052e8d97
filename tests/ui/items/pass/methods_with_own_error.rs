#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{DescribeResponses as _, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Why there is no user.
#[api_responses(404: "No user.", 500: api_responses::Problem)]
pub enum GetUserError {}

/// Get a user.
#[api_responses(GET "/users/{id}", 200: User, #[err] ..GetUserError)]
pub enum GetUserResponse {}

/// All of them.
pub struct Users(Vec<String>);

impl Users {
    /// Borrows.
    ///
    /// # Errors
    ///
    /// Fails without a user.
    pub fn get<'a>(&'a self, id: &'a str) -> Result<GetUserResponse, GetUserError> {
        let name = self.0.iter().find(|name| *name == id).ok_or(GetUserError::NotFound)?;
        Ok(GetUserResponse::Ok(User { name: name.clone() }))
    }

    /// Constant.
    ///
    /// # Errors
    ///
    /// Always fails.
    pub const fn get_none() -> Result<GetUserResponse, GetUserError> {
        Err(GetUserError::NotFound)
    }
}

/// A response with content of any type.
pub trait Directory {
    /// Get one.
    fn get(&self, id: impl AsRef<str> + Send) -> impl Future<Output = Result<GetUserResponse, GetUserError>> + Send;

    /// Get any.
    ///
    /// # Errors
    ///
    /// Fails without a user.
    fn get_any(&mut self) -> Result<GetUserResponse, GetUserError> {
        Err(GetUserError::NotFound)
    }
}

impl Directory for Users {
    async fn get(&self, id: impl AsRef<str> + Send) -> Result<GetUserResponse, GetUserError> {
        std::future::ready(()).await;
        Users::get(self, id.as_ref())
    }
}

fn main() {
    let mut users = Users(vec!["ada".to_owned()]);
    assert!(users.get("ada").is_ok());
    assert_eq!(users.get("bob").unwrap_err().status(), 404);
    assert_eq!(users.get_any().unwrap_err().status(), 404);
    let operation = GetUserResponse::OPERATION;
    assert_eq!(operation.path(), Some("/users/{id}"));
    assert!(operation.declares(500));
}
