use api_responses::api_responses;

#[api_responses(ANY, 200, 418)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
