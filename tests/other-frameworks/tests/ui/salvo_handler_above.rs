// The attribute of salvo stands above that of this crate.

use api_responses::api_responses;
use salvo::handler;
use salvo::Router;

#[handler]
#[api_responses(GET "/users", 204, 404)]
async fn get_user() -> Result<GetUserResponse, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {
    let _ = Router::new().get(get_user);
}
