#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(DELETE, 303)]
pub async fn delete_x() -> DeleteXResponse {
    todo!()
}

fn main() {}
