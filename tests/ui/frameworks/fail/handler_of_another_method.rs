use api_responses::{RespondsTo, api_responses, method};

#[api_responses(GET, 200)]
async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::Ok(String::new())
}

fn posts<R: RespondsTo<method::Post>>(_handler: impl AsyncFn() -> R) {}

fn main() {
    posts(get_user);
}
