use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 200)]
    #[api_responses(GET, 404)]
    async fn get_user(&self) -> GetUserResponse {
        GetUserResponse::Ok
    }
}

fn main() {
    let _ = Users.get_user();
}
