use api_responses::api_responses;

#[api_responses(GET, #[from(std::io::Error)] 200, 500)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
