use api_responses::api_responses;

#[api_responses(GET, 200, 404)]
pub enum GetUserResponse {}

#[api_responses(GET, 200, ..GetUserResponse)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
