use api_responses::api_responses;

#[api_responses(GET, 200, lang = "zh-CN")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
