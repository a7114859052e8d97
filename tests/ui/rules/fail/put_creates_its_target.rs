use api_responses::api_responses;
use api_responses::location;

#[api_responses(PUT, 200, 201)]
pub async fn put_x() -> PutXResponse<String> {
    PutXResponse::Created { location: location!("/x"), body: String::new() }
}

fn main() {}
