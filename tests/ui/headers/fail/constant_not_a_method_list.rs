use api_responses::api_responses;

#[api_responses(POST, 200, 405 { allow = "GET; POST" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
