use api_responses::api_responses;

#[api_responses(GET, 101: String, 426 { upgrade = "websocket" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
