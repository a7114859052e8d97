use api_responses::api_responses;

use api_responses::Fault;

#[api_responses(GET, 200, 500)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError<Fault>> {
    todo!()
}

fn main() {}
