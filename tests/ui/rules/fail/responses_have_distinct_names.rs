// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(GET, 200, 404, 404)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
