use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
enum AuthError {}

#[api_responses(GET, 200, ..AuthError, decode)]
fn get_user() -> Result<GetUserResponse<u8>, GetUserError> {
    Err(AuthError::Forbidden)?
}

fn main() {
    let _ = (get_user(), AuthError::Unauthorized);
}
