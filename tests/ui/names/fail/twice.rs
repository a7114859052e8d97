use api_responses::api_responses;

#[api_responses(GET, 200, Missing = 404, Missing = 410)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
