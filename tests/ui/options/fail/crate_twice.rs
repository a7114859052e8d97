use api_responses::api_responses;

#[api_responses(GET, 200, crate = ::api_responses, crate = ::api_responses)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
