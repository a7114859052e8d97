use api_responses::api_responses;
use api_responses::header::WwwAuthenticate;

type Maybe = Option<WwwAuthenticate>;

#[api_responses(GET, 200, 401 { www_authenticate: Maybe })]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Ok(GetUserResponse::Ok(String::new()))
}

fn main() {}
