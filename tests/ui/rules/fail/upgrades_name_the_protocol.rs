// Written from the rules by a test: `rule_documents.rs`.

use api_responses::header::Upgrade;
use api_responses::api_responses;

#[api_responses(GET, 200, 426 { upgrade: Option<Upgrade> })]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
