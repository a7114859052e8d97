use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

#[api_responses(404, 401)]
struct AppError;

#[api_responses(GET, 200, 404, ..AuthError(401, 403))]
async fn get_user() -> Result<String, AppError> {
    todo!()
}

fn main() {}
