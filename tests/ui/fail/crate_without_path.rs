use api_responses::api_responses;

#[api_responses(crate = 1, GET, 200)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
