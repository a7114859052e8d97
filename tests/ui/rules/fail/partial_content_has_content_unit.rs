use api_responses::api_responses;

#[api_responses(GET, 200, 206: (), 416)]
pub async fn get_x() -> GetXResponse<String> {
    todo!()
}

fn main() {}
