use api_responses::api_responses;

/// Look up one user.
#[api_responses(GET "/users/{id}", 201, 404)]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {}
