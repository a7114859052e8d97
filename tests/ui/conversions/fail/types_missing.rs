use api_responses::api_responses;

#[api_responses(GET, 200, #[from()] 500)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
