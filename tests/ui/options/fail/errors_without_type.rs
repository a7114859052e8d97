use api_responses::api_responses;

#[api_responses(GET, 200, 404, errors = )]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
