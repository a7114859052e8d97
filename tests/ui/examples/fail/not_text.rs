use api_responses::api_responses;

#[api_responses(GET, #[example] 200, 404)]
async fn get_user() -> GetUserResponse<String> {
    todo!()
}

fn main() {}
