use api_responses::api_responses;

#[api_responses(HEAD, 200, 404: "No user has this id.")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
