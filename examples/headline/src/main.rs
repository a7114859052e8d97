//! One endpoint on actix-web, in the shortest form: `cargo run -p headline`.

use actix_web::{App, HttpServer, get, web};
use api_responses::api_responses;
use serde::Serialize;

#[derive(Serialize)]
struct User {
    id: u64,
    name: &'static str,
}

const NAMES: [&str; 3] = ["Ada", "Grace", "Barbara"];

/// Look up a user. Ids start at 1, so 0 is not a valid id.
#[api_responses(200, 404, 422)]
#[get("/users/{id}")]
async fn get_user(id: web::Path<u64>) -> Result<GetUserResponse<User>, GetUserError> {
    let id = id.into_inner();
    let index = id.checked_sub(1).ok_or(GetUserError::UnprocessableContent)?;
    let index = usize::try_from(index).map_err(|_| GetUserError::NotFound)?;
    let name = NAMES.get(index).ok_or(GetUserError::NotFound)?;
    Ok(GetUserResponse::Ok(User { id, name }))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3001".to_owned());
    let server = HttpServer::new(|| App::new().service(get_user)).bind(address)?;
    for address in server.addrs() {
        println!("curl -i http://{address}/users/1   # 200; 9 is 404, and 0 is 422");
    }
    server.run().await
}
