use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(DELETE, 204, 404)]
async fn get_user() -> GetUserResponse<User> {
    todo!()
}

fn main() {}
