// The declaration has no path, by which the router could serve the handler.

use api_responses::api_responses;
use api_responses::salvo::ApiRouter;
use salvo::handler;

#[api_responses(GET, 204)]
#[handler]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NoContent
}

fn main() {
    let _ = ApiRouter::new().endpoint(get_user);
}
