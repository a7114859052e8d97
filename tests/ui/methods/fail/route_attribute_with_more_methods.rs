use api_responses::api_responses;
use actix_web::route;

#[api_responses(GET, 200)]
#[route("/users/{id}", method = "GET", method = "HEAD")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
