use api_responses::api_responses;

#[api_responses(GET, 200, 404, outsid(413))]
async fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    todo!()
}

fn main() {}
