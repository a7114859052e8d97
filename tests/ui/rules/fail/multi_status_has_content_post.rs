use api_responses::api_responses;

#[api_responses(POST, 207)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
