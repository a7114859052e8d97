use api_responses::api_responses;

#[api_responses(GET, 200, #[example = r#"{"status": 404}"#] 404: "No user has this id.")]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    todo!()
}

fn main() {}
