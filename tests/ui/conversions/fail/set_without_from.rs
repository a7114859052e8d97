use api_responses::api_responses;

#[api_responses(500)]
pub enum Internal {}

#[api_responses(GET, 200, #[from(std::io::Error)] ..Internal)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
