use api_responses::api_responses;

struct Users;

impl Users {
    #[api_responses(GET, 200)]
    async fn get_user() -> GetUserResponse<String> {
        GetUserResponse::Ok(String::new())
    }
}

fn main() {}
