use api_responses::api_responses;

#[api_responses(GET, 200, rename(Response = UserReply))]
async fn get_user() -> String {
    String::new()
}

fn main() {}
