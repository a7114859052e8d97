// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(GET, 101: Vec<u8>)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
