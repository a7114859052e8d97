use api_responses::api_responses;

#[api_responses(GET, 200, decode = yes)]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
