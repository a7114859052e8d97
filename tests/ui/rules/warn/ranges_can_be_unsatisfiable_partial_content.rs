#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200, 206: String)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
