use api_responses::api_responses;

#[api_responses(GET, 200)]
async unsafe fn list_users() -> ListUsersResponse {
    ListUsersResponse::Ok
}

fn main() {}
