use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200: axum::Json<User>)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
