use api_responses::api_responses;

use api_responses::axum::RouterExt as _;

#[api_responses(GET "/users", 401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

async fn list_users() -> AuthError {
    AuthError::Forbidden
}

fn router() -> axum::Router {
    axum::Router::new().endpoint(list_users)
}

fn main() {}
