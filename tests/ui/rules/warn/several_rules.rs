#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200, 203, 205)]
pub async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
