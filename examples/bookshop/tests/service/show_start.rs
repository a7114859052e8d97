//! The address of the shop, without a path.

use crate::server::Server;

#[tokio::test]
async fn a_browser_finds_the_guide() {
    let server = Server::start().await;
    let response = server.get("/").await;
    assert_eq!((response.status, response.content.as_str()), (307, ""));
    let guide = response.field("location").unwrap();
    assert!(server.get(guide).await.html(200).contains("<!DOCTYPE html>"));
}
