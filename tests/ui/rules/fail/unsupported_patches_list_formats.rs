// Written from the rules by a test: `rule_documents.rs`.

use api_responses::api_responses;

#[api_responses(PATCH, 204, 415)]
pub fn change_user() -> Result<ChangeUserResponse, ChangeUserError> {
    Err(ChangeUserError::UnsupportedMediaType)
}

fn main() {}
