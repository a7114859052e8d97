#![deny(deprecated)]

use api_responses::api_responses;
use api_responses::header::ETag;

#[api_responses(PUT, 200 { etag: ETag }, 201)]
pub async fn put_x() -> PutXResponse<String> {
    todo!()
}

fn main() {}
