#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(POST, 202)]
pub async fn post_x() -> PostXResponse {
    todo!()
}

fn main() {}
