use api_responses::api_responses;

#[api_responses]
trait Users {
    type Error;

    #[api_responses(GET, 200, #[from(Self::Error)] 500)]
    fn list_users(&self) -> Result<ListUsersResponse, ListUsersError>;
}

fn main() {}
