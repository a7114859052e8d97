//! Methods of one name in two blocks.

use api_responses::api_responses;
use documented_errors::AuthError;

/// Users.
pub struct Users;

/// Orders.
pub struct Orders;

#[api_responses]
impl Users {
    /// Lists the users.
    #[api_responses(GET, 204, ..AuthError)]
    pub async fn list(&self) -> Result<ListResponse, ListError> {
        Ok(ListResponse::NoContent)
    }

    /// Returns a user.
    #[api_responses(GET, ..AuthError)]
    pub async fn get(&self) -> Result<(), AuthError> {
        Ok(())
    }
}

#[api_responses]
impl Orders {
    /// Returns an order.
    #[api_responses(GET, ..AuthError)]
    pub async fn get(&self) -> Result<(), AuthError> {
        Ok(())
    }
}
