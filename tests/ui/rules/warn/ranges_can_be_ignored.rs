// Written from the rules by a test: `rule_documents.rs`.
#![deny(deprecated)]

use api_responses::{Body, api_responses};

#[api_responses(GET, 206: Body as "application/octet-stream", 416)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
