use api_responses::api_responses;
use api_responses::header::ETag;

#[api_responses(GET, 200 { location: ETag })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
