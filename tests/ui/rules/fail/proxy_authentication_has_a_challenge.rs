// Written from the rules by a test: `rule_documents.rs`.

use api_responses::header::ProxyAuthenticate;
use api_responses::api_responses;

#[api_responses(CONNECT, 200, 407 { proxy_authenticate: Option<ProxyAuthenticate> })]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
