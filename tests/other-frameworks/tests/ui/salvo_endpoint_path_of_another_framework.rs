// The path is in the syntax of another framework.

use api_responses::api_responses;
use api_responses::salvo::ApiRouter;
use salvo::handler;

#[api_responses(GET "/users/:id", 204)]
#[handler]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NoContent
}

fn main() {
    let _ = ApiRouter::new().endpoint(get_user);
}
