use api_responses::api_responses;

#[api_responses(GET, 200: String as "text")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
