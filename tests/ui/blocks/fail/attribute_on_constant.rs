use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 200)]
    const PATH: &str = "/users";

    #[api_responses(GET, 200)]
    async fn get_user(&self) -> GetUserResponse {
        GetUserResponse::Ok
    }
}

fn main() {
    let _ = (Users::PATH, Users.get_user());
}
