use api_responses::api_responses;
use api_responses::Raw;

#[api_responses(GET, 200, 404: Raw)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    todo!()
}

fn main() {}
