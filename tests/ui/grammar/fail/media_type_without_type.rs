use api_responses::api_responses;

#[api_responses(GET, 200 as "text/html")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
