use api_responses::api_responses;

#[api_responses(GET, 200, outside(429 { retry_after: RetryAftre }))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
