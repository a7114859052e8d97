use api_responses::api_responses;

#[api_responses(GET, 200, 404 { "x-note": String })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
