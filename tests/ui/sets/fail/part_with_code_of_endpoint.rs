use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403, 409)]
pub enum AuthError {}

#[api_responses(GET, 200, 403, ..AuthError(401, 403))]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    todo!()
}

fn main() {}
