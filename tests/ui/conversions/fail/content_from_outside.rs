use api_responses::api_responses;

#[api_responses(GET, 200, outside(#[from] 429))]
async fn list_users() -> ListUsersResponse<String> {
    todo!()
}

fn main() {}
