use api_responses::api_responses;

#[api_responses(GET, 200, 401 { www_authenticate = "Bearer realm=shop" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
