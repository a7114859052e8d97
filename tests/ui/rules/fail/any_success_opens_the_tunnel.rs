// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(CONNECT, 203)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
