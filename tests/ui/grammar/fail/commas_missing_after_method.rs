use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(401)]
enum AuthError {}

#[api_responses(
    GET "/users/{id}",
    /// The user.
    200: User { etag = "\"1\"" }
    /// There is no such user.
    NoUser = 404: "No user has this id."
    #[allow(http::unregistered, reason = "old clients know it")] PageExpired = 419: "Start again."
    ..AuthError
    outside(429)
)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    todo!()
}

fn main() {}
