use api_responses::api_responses;

#[api_responses(GET, 200, #[from(std::io::Error)] 500)]
async fn list_users() -> Result<ListUsersResponse, std::io::Error> {
    todo!()
}

fn main() {}
