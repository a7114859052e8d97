// Written from the rules by a test: `rule_documents.rs`.
#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(POST, 200, 424)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
