#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(PUT, 204, 428)]
pub async fn put_x() -> PutXResponse {
    todo!()
}

fn main() {}
