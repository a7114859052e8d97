// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(POST, 201)]
pub fn create_user() -> CreateUserResponse {
    CreateUserResponse::Created
}

fn main() {}
