use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let response = server.get("/").await;
    assert_eq!((response.status, response.content.as_str()), (307, ""));
    assert_eq!(response.field("location"), Some("/docs"));
    assert!(server.get("/docs").await.html(200).contains("<!DOCTYPE html>"));
}
