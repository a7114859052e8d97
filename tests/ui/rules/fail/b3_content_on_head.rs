use api_responses::api_responses;

#[api_responses(HEAD, 200: String)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
