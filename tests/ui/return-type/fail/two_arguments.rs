use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200)]
async fn get_user() -> GetUserResponse<User, User> {
    todo!()
}

fn main() {}
