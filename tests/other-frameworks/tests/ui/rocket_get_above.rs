// The route attribute of Rocket stands above, so the method and the path are not known.

#![deny(deprecated)]

use api_responses::api_responses;
use rocket::get;

#[get("/users")]
#[api_responses(204, 404)]
fn get_user() -> Result<GetUserResponse, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {
    let _ = rocket::build().mount("/", rocket::routes![get_user]);
}
