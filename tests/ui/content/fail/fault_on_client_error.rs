use api_responses::api_responses;

use api_responses::Fault;

#[api_responses(GET, 200, 404: Fault)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
