#![deny(deprecated)]

use api_responses::api_responses;

#[api_responses(GET, 200)]
async fn get_user() -> axum::response::Result<GetUserResponse<String>> {
    Ok(GetUserResponse::Ok(String::new()))
}

fn main() {
    drop(get_user());
}
