use api_responses::api_responses;

#[api_responses(GET, 200, 404u16)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
