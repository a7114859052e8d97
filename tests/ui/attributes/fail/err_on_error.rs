use api_responses::api_responses;

#[api_responses(GET, 200, #[err] 404)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    todo!()
}

fn main() {}
