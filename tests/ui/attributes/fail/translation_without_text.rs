use api_responses::api_responses;

#[api_responses(GET, #[zh] 200)]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
