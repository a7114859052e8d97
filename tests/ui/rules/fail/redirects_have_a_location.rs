// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(POST, 303)]
pub fn log_in() -> LogInResponse {
    LogInResponse::SeeOther
}

fn main() {}
