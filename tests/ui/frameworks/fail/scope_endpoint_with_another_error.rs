use actix_web::get;
use api_responses::actix::ApiScope;
use api_responses::api_responses;

#[api_responses(200, 299)]
#[get("/users/{id}")]
async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::Ok(String::new())
}

fn main() {
    let _ = ApiScope::new("/v1").endpoint(get_user);
}
