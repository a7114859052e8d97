use api_responses::api_responses;

#[api_responses(GET, 200, rename(UserReply))]
async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::Ok(String::new())
}

fn main() {}
