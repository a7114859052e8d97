use reqwest::Method;

use crate::response::Response;
use crate::server::{Browser, Seen, Server};

const FILE: &str = "/tickets/1/attachments";

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let visitor = server.browser();
    attach(&visitor, FILE, "a.txt", "text").await.assert_redirect("/login");
    visitor.get("/attachments/1").await.assert_redirect("/login");

    let member = server.member().await;
    attach(&member, FILE, "a.txt", "text").await.assert_redirect("/tickets/1");
    attach(&member, FILE, "", "").await.assert_page(422, "Choose a file.");
    for path in ["/tickets/99/attachments", "/tickets/x/attachments"] {
        attach(&member, path, "a.txt", "text").await.assert_page(404, "404 Not Found");
    }
    let too_long = "x".repeat((1 << 20) + 1);
    attach(&member, FILE, "a.txt", &too_long).await.assert_page(413, "at most 1 MiB");
    member.post(FILE, &[]).await.assert_page(415, "415 Unsupported Media Type");
    let incomplete = member.request(Method::POST, FILE).body("--b\r\n");
    let incomplete = incomplete.header("content-type", "multipart/form-data; boundary=b");
    member.send(incomplete).await.assert_page(400, "400 Bad Request");

    let content = "application/octet-stream";
    assert_eq!(member.get("/attachments/1").await.content(200, content), "text");
    member.get("/attachments/99").await.assert_page(404, "does not exist");
    member.get("/attachments/x").await.assert_page(404, "404 Not Found");

    server.break_table("attachments");
    attach(&member, FILE, "a.txt", "text").await.assert_page(500, "urn:uuid:");
    member.get("/attachments/1").await.assert_page(500, "urn:uuid:");
}

/// Sends a form with a file, as browsers do (RFC 7578).
async fn attach(browser: &Browser<'_>, path: &str, name: &str, content: &str) -> Response {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/html\r\n\r\n{content}\r\n--b--\r\n"
    );
    let request = browser.request(Method::POST, path).body(body);
    browser.send(request.header("content-type", "multipart/form-data; boundary=b")).await
}

#[actix_web::test]
async fn a_file_is_downloaded_as_it_was_sent() {
    let server = Server::start().await;
    let member = server.member().await;
    // These are 16 bytes: `ß` has two.
    let longest = &"<b>Gruß!</b>\r\n\0".repeat(1 << 16);
    assert_eq!(longest.len(), 1 << 20);
    attach(&member, FILE, "folder/Grüße <1>.html", longest).await.assert_redirect("/tickets/1");
    let page = member.get("/tickets/1").await;
    page.assert_page(200, "The file was attached.");
    page.assert_page(200, ">Grüße &lt;1&gt;.html</a>");

    let file = member.get("/attachments/1").await;
    assert!(file.content(200, "application/octet-stream") == longest);
    let disposition = "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%3C1%3E.html";
    assert_eq!(file.field("content-disposition"), Some(disposition));
    // A browser neither shows the page of another user nor guesses what it is.
    assert_eq!(file.field("x-content-type-options"), Some("nosniff"));
}
