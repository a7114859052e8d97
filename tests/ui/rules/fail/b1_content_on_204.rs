use api_responses::api_responses;

#[api_responses(DELETE, 204: String)]
pub async fn delete_x() -> DeleteXResponse {
    todo!()
}

fn main() {}
