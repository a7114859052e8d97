use actix_web::get;
use api_responses::actix::ApiScope;

#[get("/users/{id}")]
async fn get_user() -> &'static str {
    "Ada"
}

fn main() {
    let _ = ApiScope::new("/v1").endpoint(get_user);
}
