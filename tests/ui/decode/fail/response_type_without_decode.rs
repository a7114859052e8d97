use api_responses::api_responses;
use api_responses::client::decode;
use api_responses::http::Response;

#[api_responses(GET, 200)]
fn get_user() -> GetUserResponse<u8> {
    GetUserResponse::Ok(1)
}

fn main() {
    let _ = get_user();
    let _ = decode::<GetUserResponse<u8>>(Response::new(""));
}
