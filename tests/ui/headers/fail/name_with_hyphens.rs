use api_responses::api_responses;

#[api_responses(GET, 200, 401 { WWW-Authenticate = "Bearer" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
