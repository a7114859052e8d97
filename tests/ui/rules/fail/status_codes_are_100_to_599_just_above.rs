use api_responses::api_responses;

#[api_responses(GET, 200, 600)]
pub async fn get_x() -> GetXResponse<String> {
    todo!()
}

fn main() {}
