#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::discouraged)] 404)]
pub async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
