use api_responses::api_responses;
use api_responses::header::WwwAuthenticate;

#[api_responses(GET, 200, 401 { "WWW_Authenticate": WwwAuthenticate })]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    todo!()
}

fn main() {}
