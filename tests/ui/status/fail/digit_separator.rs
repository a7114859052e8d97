use api_responses::api_responses;

#[api_responses(GET, 200, 4_04)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
