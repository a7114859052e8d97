#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(ANY, 200, 431)]
pub async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
