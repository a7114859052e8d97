use api_responses::api_responses;

#[api_responses(GET, 200, outside(429: "Too often.", 429: "Too much."))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
