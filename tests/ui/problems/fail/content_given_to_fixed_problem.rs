use api_responses::api_responses;

#[api_responses(GET, 200, 404)]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Err(GetUserError::NotFound("no such user"))
}

fn main() {}
