use api_responses::api_responses;

use api_responses::Problem;

#[api_responses(GET, 200, 404)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError<Problem>> {
    todo!()
}

fn main() {}
