#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(QUERY, 200)]
pub async fn get_x() -> GetXResponse<String> {
    todo!()
}

fn main() {}
