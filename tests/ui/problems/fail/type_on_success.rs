use api_responses::api_responses;

#[api_responses(GET, #[problem = "/problems/x"] 200)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
