use api_responses::api_responses;

#[derive(serde::Serialize)]
struct ApiError;

#[api_responses(GET, 200, 404: ApiError, errors = ApiError)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
