use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let visitor = server.browser();
    visitor.get("/tickets/new").await.assert_redirect("/login");
    visitor.post("/tickets", &[("title", "x")]).await.assert_redirect("/login");

    let member = server.member().await;
    member.get("/tickets/new").await.assert_page(200, "<form");
    member.post("/tickets", &[("title", "x")]).await.assert_redirect("/tickets/4");
    member.post("/tickets", &[("title", "")]).await.assert_page(422, "Enter a title.");
    // A field can occur once.
    let twice = [("title", "x"), ("title", "y")];
    member.post("/tickets", &twice).await.assert_page(400, "400 Bad Request");
    member.post_no_form("/tickets").await;

    server.break_table("tickets");
    member.post("/tickets", &[("title", "x")]).await.assert_page(500, "urn:uuid:");
    server.repair_table("tickets");
    server.break_table("users");
    member.get("/tickets/new").await.assert_page(500, "urn:uuid:");
}

#[actix_web::test]
async fn what_was_typed_is_kept() {
    let server = Server::start().await;
    let member = server.member().await;
    let (title, text) = ("t".repeat(121), "\nfirst <b>line</b>");
    let refused = member.post("/tickets", &[("title", &title), ("description", text)]).await;
    refused.assert_page(422, "Enter at most 120 characters.");
    refused.assert_page(422, &format!("value=\"{title}\""));
    // The parser of HTML drops the first line break.
    refused.assert_page(422, ">\n\nfirst &lt;b&gt;line&lt;/b&gt;</textarea>");
    let list = member.get("/tickets").await;
    assert!(!list.content.contains("#4"), "nothing was stored: {}", list.content);
}

#[actix_web::test]
async fn a_message_is_shown_once_after_the_redirect() {
    let server = Server::start().await;
    let member = server.member().await;
    let created = member.post("/tickets", &[("title", "A broken chair")]).await;
    created.assert_redirect("/tickets/4");
    let first = member.get("/tickets/4").await;
    first.assert_page(200, "The ticket was created.");
    first.assert_page(200, "A broken chair");
    let second = member.get("/tickets/4").await;
    second.assert_page(200, "A broken chair");
    assert!(!second.content.contains("The ticket was created."), "{}", second.content);
}

#[actix_web::test]
async fn text_is_not_markup() {
    let server = Server::start().await;
    let member = server.member().await;
    let script = "<script>alert(1)</script>";
    let form = [("title", script), ("description", script)];
    member.post("/tickets", &form).await.assert_redirect("/tickets/4");
    member.post("/tickets/4/comments", &[("text", script)]).await.assert_redirect("/tickets/4");
    for path in ["/tickets", "/tickets/4"] {
        let page = member.get(path).await;
        page.assert_page(200, "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert!(!page.content.contains("<script"), "{}", page.content);
    }
}
