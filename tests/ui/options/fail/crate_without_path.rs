use api_responses::api_responses;

#[api_responses(GET, 200, crate = 1)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
