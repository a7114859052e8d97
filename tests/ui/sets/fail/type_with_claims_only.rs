use api_responses::api_responses;

#[api_responses(401, 403)]
pub struct AuthError;

#[api_responses(GET, 200, ..AuthError)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
