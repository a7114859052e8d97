#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(PUT, 200, 207)]
pub async fn put_x() -> PutXResponse<String> {
    todo!()
}

fn main() {}
