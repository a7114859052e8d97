use api_responses::api_responses;

#[api_responses(GET, 200, 0x194)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
