// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(GET, 200, 429 { cache_control = "max-age=60" })]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
