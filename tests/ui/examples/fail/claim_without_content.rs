use api_responses::api_responses;

#[api_responses(GET, #[example = r#"{"id": 1}"#] 200, 404)]
async fn get_user() -> Result<String, GetUserError> {
    todo!()
}

fn main() {}
