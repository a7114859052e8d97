#![deny(warnings)]

use api_responses::api_responses;

fn main() {
    #[api_responses(GET, 200, 404)]
    async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
        Err(GetUserError::NotFound)
    }

    let _ = (get_user, GetUserResponse::Ok(String::new()));
}
