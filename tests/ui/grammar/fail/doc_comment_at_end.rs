use api_responses::api_responses;

#[api_responses(
    GET,
    200,
    /// No user has this id.
)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
