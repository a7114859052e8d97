// The attribute of poem stands above that of this crate.

use api_responses::api_responses;
use api_responses::poem::ApiRoute;
use poem::handler;

#[handler]
#[api_responses(GET "/users", 204, 404)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {
    let _ = ApiRoute::new().endpoint(get_user);
}
