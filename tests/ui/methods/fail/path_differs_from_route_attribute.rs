use api_responses::api_responses;
use actix_web::get;

#[api_responses(GET "/user/{id}", 200)]
#[get("/users/{id}")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
