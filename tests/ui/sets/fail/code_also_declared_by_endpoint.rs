use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

#[api_responses(GET, 200, 403: "Not yours.", ..AuthError)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
