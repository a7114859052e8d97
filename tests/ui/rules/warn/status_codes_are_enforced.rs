// Written from the rules by a test: `tests/workspace/rule_documents.rs`.
#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200)]
pub fn get() -> (api_responses::http::StatusCode, GetResponse) { loop {} }

fn main() {}
