// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(DELETE, 204, 405 { allow = "GET, DELETE" })]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
