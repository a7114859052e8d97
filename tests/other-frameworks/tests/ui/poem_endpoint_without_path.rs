// The declaration has no path, by which the router could serve the handler.

use api_responses::api_responses;
use api_responses::poem::ApiRoute;
use poem::handler;

#[api_responses(GET, 204)]
#[handler]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NoContent
}

fn main() {
    let _ = ApiRoute::new().endpoint(get_user);
}
