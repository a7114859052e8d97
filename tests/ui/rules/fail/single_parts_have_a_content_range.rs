// Written from the rules by a test: `rule_documents.rs`.

use api_responses::{Body, api_responses};

#[api_responses(GET, 200, 206: Body as "multipart/byteranges", 416)]
pub fn get() -> GetResponse {
    loop {}
}

fn main() {}
