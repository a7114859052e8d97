#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 206: String, 416)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
