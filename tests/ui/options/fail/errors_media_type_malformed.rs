use api_responses::api_responses;

#[api_responses(GET, 200, 404, errors = ApiError as "json")]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
