use api_responses::api_responses;

#[api_responses(GET, 200, #[problm = "/problems/x"] 404)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
