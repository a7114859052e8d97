use api_responses::api_responses;

#[api_responses(GET, 200, outside(201))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
