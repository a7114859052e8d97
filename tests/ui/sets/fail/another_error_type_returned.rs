use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

#[api_responses(401, 500)]
pub struct AppError;

#[api_responses(GET, 200, 500, ..AuthError)]
async fn list_users() -> Result<ListUsersResponse, AppError> {
    todo!()
}

fn main() {}
