use api_responses::api_responses;

#[api_responses(GET, 101: String, 426 { upgrade = "websocket" })]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
