use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200: User as "text/html")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
