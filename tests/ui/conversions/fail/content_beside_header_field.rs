use api_responses::api_responses;

#[api_responses(POST "/users", #[from] 201)]
async fn create_user() -> CreateUserResponse<String> {
    todo!()
}

fn main() {}
