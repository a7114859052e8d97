use api_responses::api_responses;

#[api_responses(DELETE, #[example = r#"{"id": 1}"#] 204, 404)]
async fn forget_user() -> ForgetUserResponse {
    todo!()
}

fn main() {}
