#![deny(dead_code)]

use api_responses::api_responses;

#[api_responses(GET "/users", 200, 204)]
async fn list_users() -> ListUsersResponse<String> {
    ListUsersResponse::NoContent
}

fn main() {
    drop(list_users());
}
