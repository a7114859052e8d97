use api_responses::api_responses;

#[api_responses(GET, #[err] 200, 404)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    todo!()
}

fn main() {}
