use api_responses::api_responses;

#[api_responses(GET, 200: String as "text/plain\r\nx: y")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
