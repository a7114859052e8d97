use api_responses::api_responses;

#[api_responses(PATCH, 200, 415 { accept_patch = "json" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
