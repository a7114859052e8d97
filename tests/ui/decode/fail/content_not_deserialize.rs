use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200, decode)]
fn get_user() -> GetUserResponse<User> {
    GetUserResponse::Ok(User)
}

fn main() {
    let _ = get_user();
}
