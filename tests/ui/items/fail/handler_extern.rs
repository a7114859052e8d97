use api_responses::api_responses;

#[api_responses(GET, 200)]
extern "C" fn list_users() -> ListUsersResponse {
    ListUsersResponse::Ok
}

fn main() {}
