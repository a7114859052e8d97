use api_responses::api_responses;

#[api_responses(GET, 200, 404 { 5: u64 })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
