use api_responses::api_responses;

#[api_responses(GET, 200, 426)]
pub async fn get_x() -> GetXResponse {
    GetXResponse::UpgradeRequired
}

fn main() {}
