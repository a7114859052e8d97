// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(DELETE, 204, 208)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
