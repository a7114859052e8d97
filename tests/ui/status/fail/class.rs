use api_responses::api_responses;

#[api_responses(GET, 2xx)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
