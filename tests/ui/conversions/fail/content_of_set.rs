use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" })]
enum AuthError {}

#[api_responses(GET, 200, #[from] ..AuthError)]
async fn list_users() -> ListUsersResponse {
    todo!()
}

fn main() {}
