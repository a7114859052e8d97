use api_responses::api_responses;

/// Look up one user.
#[api_responses(GET "/users/{id}", 200, 401)]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Err(GetUserError::Unauthorized)
}

fn main() {}
