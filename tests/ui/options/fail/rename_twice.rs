use api_responses::api_responses;

#[api_responses(GET, 200, rename(Response = UserReply), rename(Response = UserAnswer))]
async fn get_user() -> UserAnswer<String> {
    UserAnswer::Ok(String::new())
}

fn main() {}
