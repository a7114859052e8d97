#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 400, 404)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
