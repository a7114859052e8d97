use api_responses::api_responses;

#[api_responses(GET, 200, #[problem = "/problems/x"] 404: String)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
