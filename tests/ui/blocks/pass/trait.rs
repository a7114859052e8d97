#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{HasStatus as _, api_responses};

/// All users.
#[api_responses]
pub trait Users<F: ?Sized>: Sized + serde::Serialize {
    /// What is sent.
    type User: serde::Serialize + Default + Send;

    /// Gets a user.
    ///
    /// # Errors
    ///
    /// Fails without a user.
    #[api_responses(GET "/users/{id}", 200, 404)]
    fn get_user(
        &self,
        id: u64,
    ) -> impl Future<Output = Result<GetUserResponse<Self::User>, GetUserError>> + Send;

    /// Lists users.
    #[api_responses(GET "/users", 200)]
    fn list_users(&self) -> ListUsersResponse<Vec<Self::User>> {
        ListUsersResponse::Ok(vec![Self::User::default()])
    }

    /// Filters users.
    #[api_responses(GET "/filtered", 200: String, 400)]
    fn filter_users(self, filter: &F) -> FilterUsersResponse;

    /// Gets all of it.
    #[api_responses(GET "/users/all", 200)]
    fn get_all(&self) -> GetAllResponse<&Self> {
        GetAllResponse::Ok(self)
    }
}

/// One.
#[derive(serde::Serialize)]
pub struct OneUser;

impl Users<str> for OneUser {
    type User = String;

    async fn get_user(&self, id: u64) -> Result<GetUserResponse<String>, GetUserError> {
        if id == 1 { Ok(GetUserResponse::Ok("ada".into())) } else { Err(GetUserError::NotFound) }
    }

    fn filter_users(self, filter: &str) -> FilterUsersResponse {
        if filter.is_empty() {
            return FilterUsersResponse::BadRequest;
        }
        FilterUsersResponse::Ok(filter.into())
    }
}

fn main() {
    drop(OneUser.get_user(1));
    assert_eq!(OneUser.list_users().status(), 200);
    assert_eq!(OneUser.get_all().status(), 200);
    assert_eq!(OneUser.filter_users("").status(), 400);
}
