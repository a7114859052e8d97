// Written from the rules by a test: `tests/workspace/rule_documents.rs`.
#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200, 404: "No user {id}.")]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
