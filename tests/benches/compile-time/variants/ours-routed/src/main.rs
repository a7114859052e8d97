//! The same by declaration, for axum, routed with axum's functions.

mod users_0;

use axum::Router;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

#[derive(Debug, Deserialize)]
pub struct Page {
    pub page: u64,
}

#[tokio::main]
async fn main() {
    let mut router = Router::new();
    router = router.merge(users_0::routes_0());
    router = router.fallback(StatusCode::NOT_FOUND);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    axum::serve(listener, router).await.unwrap();
}
