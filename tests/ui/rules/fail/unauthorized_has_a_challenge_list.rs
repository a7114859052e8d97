use api_responses::api_responses;
use api_responses::header::WwwAuthenticate;

#[api_responses(GET, 200, 401 { www_authenticate: Vec<WwwAuthenticate> })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
