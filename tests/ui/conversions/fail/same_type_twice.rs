use api_responses::api_responses;

use std::io;

#[api_responses(GET, 200, #[from(io::Error)] 500, #[from(io::Error)] 503)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
