use api_responses::api_responses;

mod auth {
    #[api_responses::api_responses(403)]
    pub enum Error {}
}

mod rate {
    #[api_responses::api_responses(503)]
    pub enum Error {}
}

#[api_responses(GET, 200, ..auth::Error, ..rate::Error)]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
