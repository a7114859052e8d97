use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" })]
pub enum Forbidden {}

#[api_responses(GET, 200, 403, ..Forbidden)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
