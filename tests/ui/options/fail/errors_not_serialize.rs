use api_responses::api_responses;

use api_responses::DeclaredError;

struct ApiError;

impl From<DeclaredError> for ApiError {
    fn from(_: DeclaredError) -> Self {
        ApiError
    }
}

#[api_responses(GET, 200, 403, 404, errors = ApiError)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
