use api_responses::api_responses;

#[api_responses(GET, 200, 404 { cache_control: "no-store" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
