use api_responses::api_responses;

#[api_responses(GET, 200, lang = Chinese)]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
