use api_responses::api_responses;

#[api_responses(GET, 200, outside(#[from(std::io::Error)] 503))]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
