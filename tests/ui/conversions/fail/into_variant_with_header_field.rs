use api_responses::api_responses;

use api_responses::header::RetryAfter;

#[api_responses(GET, 200, #[from(std::io::Error)] 503 { retry_after: RetryAfter })]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
