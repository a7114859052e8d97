use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let visitor = server.browser();
    visitor.get("/").await.assert_redirect("/tickets");
    visitor.get("/tickets").await.assert_redirect("/login");
    visitor.get("/tickets.csv").await.assert_redirect("/login");

    let member = server.member().await;
    member.get("/tickets").await.assert_page(200, "The printer prints blank pages");
    member.get("/tickets?status=lost").await.assert_page(400, "400 Bad Request");
    assert!(member.get("/tickets.csv").await.content(200, CSV).contains("New keyboard"));

    server.break_table("tickets");
    member.get("/tickets").await.assert_page(500, "urn:uuid:");
    member.get("/tickets.csv").await.assert_page(500, "urn:uuid:");
}

const CSV: &str = "text/csv; charset=utf-8";

#[actix_web::test]
async fn the_list_is_filtered() {
    let server = Server::start().await;
    let member = server.member().await;
    let waiting = member.get("/tickets?status=waiting").await;
    waiting.assert_page(200, "No access to the wiki");
    assert!(!waiting.content.contains("New keyboard"), "{}", waiting.content);
}

#[actix_web::test]
async fn csv_is_downloaded() {
    let server = Server::start().await;
    let member = server.member().await;
    member.post("/tickets", &[("title", "=HYPERLINK(\"x\"), again")]).await;
    let table = member.get("/tickets.csv").await;
    assert_eq!(table.field("content-disposition"), Some("attachment; filename=\"tickets.csv\""));
    let mut lines = table.content(200, CSV).lines();
    assert_eq!(lines.next(), Some("id,title,status,author,assignee,created"));
    let new = lines.next().unwrap();
    assert!(new.starts_with("4,\"'=HYPERLINK(\"\"x\"\"), again\",open,ada,,"), "{new}");
    assert_eq!(lines.count(), 3);
}

/// An error of a page does not show its cause, and the page after it works again.
#[actix_web::test]
async fn errors_do_not_end_the_session() {
    let server = Server::start().await;
    let member = server.member().await;
    server.break_table("tickets");
    let failed = member.get("/tickets").await;
    failed.assert_page(500, "urn:uuid:");
    assert!(!failed.content.contains("no such table"), "{}", failed.content);
    server.repair_table("tickets");
    member.get("/tickets").await.assert_page(200, "New keyboard");
}
