use api_responses::api_responses;

#[api_responses(416)]
pub struct RangeRejection;

#[api_responses(POST, 200, outside(..RangeRejection))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
