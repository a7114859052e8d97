// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(POST, 200, 416)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
