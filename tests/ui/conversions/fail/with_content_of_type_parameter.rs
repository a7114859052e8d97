use std::num::ParseIntError;

use api_responses::api_responses;

#[api_responses(GET, 200, #[from(ParseIntError)] 400)]
async fn list_users<U>() -> ListUsersResponse<Vec<U>> {
    todo!()
}

fn main() {}
