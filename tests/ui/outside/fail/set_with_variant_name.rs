use api_responses::api_responses;

#[api_responses(403)]
pub struct Rejection;

#[api_responses(GET, 200, outside(Refused = ..Rejection))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
