use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;

#[api_responses(GET "/users/:id", 200)]
async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::Ok(String::new())
}

fn main() {
    let _: Router = Router::new().endpoint(get_user);
}
