use api_responses::api_responses;

#[api_responses(GET, 200 { cache_control = "no cache x;" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
