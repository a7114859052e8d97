use api_responses::api_responses;

#[api_responses(GET, 200: _ as "text/html")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
