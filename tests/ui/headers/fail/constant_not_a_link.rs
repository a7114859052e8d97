use api_responses::api_responses;

#[api_responses(GET, 200, 451 { link = "/legal" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
