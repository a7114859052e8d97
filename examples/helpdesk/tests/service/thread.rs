use crate::server::{Browser, Seen, Server};

const OPEN: [(&str, &str); 2] = [("status", "open"), ("assignee", "grace")];
const COMMENT: [(&str, &str); 1] = [("text", "It works again.")];

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let visitor = server.browser();
    visitor.get("/tickets/1").await.assert_redirect("/login");
    visitor.post("/tickets/1", &OPEN).await.assert_redirect("/login");
    visitor.post("/tickets/1/comments", &COMMENT).await.assert_redirect("/login");

    let member = server.member().await;
    member.get("/tickets/1").await.assert_page(200, "Room 12, since Monday.");
    for path in ["/tickets/99", "/tickets/x"] {
        member.get(path).await.assert_page(404, "404 Not Found");
        member.post(path, &OPEN).await.assert_page(404, "404 Not Found");
        let comments = format!("{path}/comments");
        member.post(&comments, &COMMENT).await.assert_page(404, "404 Not Found");
    }

    member.post("/tickets/1", &OPEN).await.assert_redirect("/tickets/1");
    let unknown = [("status", "open"), ("assignee", "nobody else")];
    member.post("/tickets/1", &unknown).await.assert_page(422, "Choose a user.");
    let no_status = [("status", "lost"), ("assignee", "")];
    member.post("/tickets/1", &no_status).await.assert_page(400, "400 Bad Request");
    member.post_no_form("/tickets/1").await;

    member.post("/tickets/1/comments", &COMMENT).await.assert_redirect("/tickets/1");
    member
        .post("/tickets/1/comments", &[("text", " ")])
        .await
        .assert_page(422, "Enter 1 to 10,000");
    member.post("/tickets/1/comments", &[]).await.assert_page(400, "400 Bad Request");
    member.post("/tickets/3/comments", &COMMENT).await.assert_page(409, "The ticket is closed.");
    member.post_no_form("/tickets/1/comments").await;

    server.break_table("tickets");
    member.get("/tickets/1").await.assert_page(500, "urn:uuid:");
    member.post("/tickets/1", &OPEN).await.assert_page(500, "urn:uuid:");
    member.post("/tickets/1/comments", &COMMENT).await.assert_page(500, "urn:uuid:");
}

async fn comment(member: &Browser<'_>, text: &str) -> u16 {
    member.post("/tickets/1/comments", &[("text", text)]).await.status
}

#[actix_web::test]
async fn a_ticket_is_worked_on() {
    let server = Server::start().await;
    let member = server.member().await;
    member.post("/tickets/1", &OPEN).await;
    let page = member.get("/tickets/1").await;
    page.assert_page(200, "The ticket was changed.");
    page.assert_page(200, r#"<option value="grace" selected>"#);

    assert_eq!(comment(&member, "Which paper?").await, 303);
    let page = member.get("/tickets/1").await;
    page.assert_page(200, "The comment was added.");
    page.assert_page(200, "Which paper?");

    member.post("/tickets/1", &[("status", "closed"), ("assignee", "")]).await;
    member.get("/tickets/1").await.assert_page(200, "The ticket is closed.");
    assert_eq!(comment(&member, "One more thing.").await, 409);
    member.post("/tickets/1", &OPEN).await;
    assert_eq!(comment(&member, "One more thing.").await, 303);
}

#[actix_web::test]
async fn a_long_comment_is_kept_in_the_form() {
    let server = Server::start().await;
    let member = server.member().await;
    let (longest, too_long) = ("y".repeat(10_000), "z".repeat(10_001));
    assert_eq!(comment(&member, &longest).await, 303);
    let refused = member.post("/tickets/1/comments", &[("text", &too_long)]).await;
    refused.assert_page(422, &format!(">\n{too_long}</textarea>"));
}
