#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use std::marker::PhantomData;
use std::sync::Arc;

use api_responses::{HasStatus as _, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Errors of authorization.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// Where users are.
pub trait Store {
    /// Whether there is one.
    fn has(&self, id: u64) -> bool;
}

impl Store for Vec<u64> {
    fn has(&self, id: u64) -> bool {
        self.contains(&id)
    }
}

/// A service.
pub struct Users<'a, S, const LIMIT: usize> {
    store: S,
    lifetime: PhantomData<&'a ()>,
}

#[api_responses]
impl<'a, S, const LIMIT: usize> Users<'a, S, LIMIT>
where
    S: Store + Sync,
{
    /// A member without responses.
    pub const LIMIT: usize = LIMIT;

    /// A constructor.
    pub const fn new(store: S) -> Self {
        Users { store, lifetime: PhantomData }
    }

    /// Gets a user.
    ///
    /// # Errors
    ///
    /// Fails without a user.
    #[api_responses(GET "/users/{id}", 200, /** No user has this id. */ 404, ..AuthError)]
    pub async fn get_user(&self, id: u64) -> Result<GetUserResponse<User>, GetUserError> {
        if id == 0 {
            return Err(AuthError::Forbidden.into());
        }
        if !self.store.has(id) {
            return Err(GetUserError::NotFound);
        }
        Ok(GetUserResponse::Ok(User { name: "ada".into() }))
    }

    /// Deletes a user.
    #[api_responses(DELETE "/users/{id}", 204, 404)]
    pub fn delete_user(self: Arc<Self>, id: u64) -> DeleteUserResponse {
        if self.store.has(id) { DeleteUserResponse::NoContent } else { DeleteUserResponse::NotFound }
    }

    /// Is not a method.
    #[api_responses(GET "/health", 204)]
    pub(crate) fn health() -> HealthResponse {
        HealthResponse::NoContent
    }

    /// Borrows.
    #[api_responses(GET "/names/{id}", 200)]
    pub fn name(&'a mut self, name: &'a str) -> NameResponse<&'a str> {
        NameResponse::Ok(name)
    }
}

fn main() {
    let users = Users::<_, 1>::new(vec![1]);
    drop(users.get_user(1));
    assert_eq!(Users::<Vec<u64>, 1>::health().status(), 204);
    assert_eq!(Arc::new(users).delete_user(2).status(), 404);
    let _ = Users::<Vec<u64>, 1>::name;
}
