use api_responses::axum::RouterExt as _;
use axum::Router;

async fn get_user() -> &'static str {
    "Ada"
}

fn main() {
    let _: Router = Router::new().endpoint(get_user);
}
