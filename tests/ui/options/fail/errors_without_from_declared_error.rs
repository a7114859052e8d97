use api_responses::api_responses;

#[derive(serde::Serialize)]
struct ApiError;

#[api_responses(GET, 200, 403, 404, errors = ApiError)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
