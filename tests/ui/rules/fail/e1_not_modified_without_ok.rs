use api_responses::api_responses;

#[api_responses(GET, 304, 404)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
