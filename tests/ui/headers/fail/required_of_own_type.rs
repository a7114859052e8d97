use api_responses::api_responses;
use api_responses::header::{FieldValue, FieldValues};

struct Sometimes;

impl FieldValue for Sometimes {
    fn push_to(&self, _: &mut FieldValues<'_>) {}
}

#[api_responses(DELETE, 204, 405 { allow: Sometimes })]
async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    Ok(DeleteUserResponse::NoContent)
}

fn main() {}
