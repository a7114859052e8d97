use api_responses::api_responses;

#[api_responses(GET, 200, lang = "zh")]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
