use api_responses::api_responses;

#[api_responses(GET, #[example(one = "[1]", one = "[]")] 200, 404)]
async fn list_users() -> ListUsersResponse<Vec<u32>> {
    todo!()
}

fn main() {}
