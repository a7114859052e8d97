use api_responses::api_responses;

#[api_responses()]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
