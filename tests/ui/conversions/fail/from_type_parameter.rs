use api_responses::api_responses;

trait Store {
    type Error;
}

#[api_responses(GET, 200, #[from(S::Error)] 500)]
async fn list_users<S: Store>(store: S) -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
