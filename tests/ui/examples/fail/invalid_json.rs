use api_responses::api_responses;

#[api_responses(GET, #[example = r#"{"name": "Ada",}"#] 200, 404)]
async fn get_user() -> GetUserResponse<String> {
    todo!()
}

fn main() {}
