use helpdesk::DEMO_USERS;
use reqwest::Method;

use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let browser = server.browser();
    browser.get("/login").await.assert_page(200, "Log in");

    let refused = browser.post("/login", &[("name", "ada"), ("password", "wrong")]).await;
    refused.assert_page(403, "The name or the password is wrong.");
    browser.post("/login", &[("name", "ada")]).await.assert_page(400, "400 Bad Request");
    browser.post_no_form("/login").await;

    let browser = server.member().await;
    browser.post("/logout", &[]).await.assert_redirect("/login");
    browser.get("/tickets").await.assert_redirect("/login");

    server.break_table("users");
    let failed = browser.post("/login", &[("name", "ada"), ("password", "wrong")]).await;
    failed.assert_page(500, "urn:uuid:");
    assert!(!failed.content.contains("users"), "{}", failed.content);
}

/// The name is kept, and the password is not sent back.
#[actix_web::test]
async fn a_failed_login_keeps_the_name() {
    let server = Server::start().await;
    let browser = server.browser();
    let form = [("name", "\"><script>"), ("password", "secret-text")];
    let refused = browser.post("/login", &form).await;
    refused.assert_page(403, r#"value="&quot;&gt;&lt;script&gt;""#);
    assert!(!refused.content.contains("secret-text") && !refused.content.contains("<script"));

    let unknown = browser.post("/login", &[("name", "nobody"), ("password", "x")]).await;
    let known = browser.post("/login", &[("name", "ada"), ("password", "x")]).await;
    assert_eq!(unknown.content.replace("nobody", "ada"), known.content);
}

/// Browsers do not send the cookie with a form of another site, and scripts do not read it.
#[actix_web::test]
async fn the_cookie_is_protected() {
    let server = Server::start().await;
    let [_, grace] = DEMO_USERS;
    let form = [("name", grace.name), ("password", grace.password)];
    let response = server.browser().post("/login", &form).await;
    response.assert_redirect("/tickets");
    let cookie = response.field("set-cookie").unwrap();
    assert!(cookie.starts_with("helpdesk="), "{cookie}");
    assert!(cookie.ends_with("; HttpOnly; SameSite=Lax; Path=/"), "{cookie}");
    assert!(!cookie.contains("grace"), "{cookie}");
}

/// A session from before the login does not become that of the user, and an invented one is none.
#[actix_web::test]
async fn invented_sessions_are_ignored() {
    let server = Server::start().await;
    for cookie in ["helpdesk=1", "helpdesk={\"user\":\"1\"}", "helpdesk="] {
        let browser = server.browser();
        let request = browser.request(Method::GET, "/tickets").header("cookie", cookie);
        browser.send(request).await.assert_redirect("/login");
    }
}

#[actix_web::test]
async fn every_page_needs_a_login() {
    let server = Server::start().await;
    let browser = server.browser();
    for path in ["/tickets", "/tickets.csv", "/tickets/new", "/tickets/1", "/attachments/1"] {
        browser.get(path).await.assert_redirect("/login");
    }
    let form = [("title", "x"), ("text", "x"), ("status", "open"), ("assignee", "")];
    for path in ["/tickets", "/tickets/1", "/tickets/1/comments", "/tickets/1/attachments"] {
        browser.post(path, &form).await.assert_redirect("/login");
    }
    // Nothing was stored.
    let member = server.member().await;
    let page = member.get("/tickets/1").await;
    page.assert_page(200, "Room 12");
    assert!(!page.content.contains("<article>"), "{}", page.content);
}
