use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
enum AuthError {}

#[api_responses(GET, 200, #[example = "{}"] ..AuthError)]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    todo!()
}

fn main() {}
