// Written from the rules by a test: `rule_documents.rs`.

use api_responses::header::WwwAuthenticate;
use api_responses::api_responses;

#[api_responses(GET, 200, 401 { www_authenticate: Option<WwwAuthenticate> })]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
