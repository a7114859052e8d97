#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(200, 404)]
pub async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
