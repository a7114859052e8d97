use api_responses::api_responses;

#[api_responses(GET, 200, 404 { "x-a" = "1" "x-b" = "2" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
