use api_responses::api_responses;

#[api_responses(CONNECT, 200, 407)]
pub async fn get_x() -> GetXResponse {
    GetXResponse::ProxyAuthenticationRequired
}

fn main() {}
