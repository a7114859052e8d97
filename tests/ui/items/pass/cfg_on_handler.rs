#![deny(warnings)]

use api_responses::api_responses;

#[api_responses(GET "/a", 200, 404)]
#[cfg(any())]
pub async fn get_user() -> Result<GetUserResponse<Nothing>, GetUserError> {
    nothing()
}

#[api_responses(GET "/a", 200, 410)]
#[cfg(all())]
pub async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Err(GetUserError::Gone)
}

fn main() {}
