use helpdesk::DEMO_USERS;
use reqwest::{Method, RequestBuilder};
use serde_json::json;

use crate::server::{Browser, Seen, Server};

fn with_token(client: &Browser<'_>, method: Method, target: &str) -> RequestBuilder {
    let [ada, _] = DEMO_USERS;
    client.request(method, target).bearer_auth(ada.token)
}

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;
    let client = server.browser();
    let get = |target| with_token(&client, Method::GET, target);
    let post = || with_token(&client, Method::POST, "/api/tickets");

    client.get("/api/tickets").await.problem(401);
    client.get("/api/tickets/1").await.problem(401);
    let request = client.request(Method::POST, "/api/tickets").json(&json!({ "title": "x" }));
    client.send(request).await.problem(401);

    assert_eq!(client.send(get("/api/tickets")).await.json(200).as_array().unwrap().len(), 3);
    client.send(get("/api/tickets?status=lost")).await.problem(400);
    let ticket = client.send(get("/api/tickets/2")).await.json(200);
    assert_eq!((&ticket["author"], &ticket["assignee"]), (&json!("grace"), &json!("ada")));
    assert_eq!(
        client.send(get("/api/tickets/9")).await.problem(404)["detail"],
        "No ticket has this id."
    );
    client.send(get("/api/tickets/x")).await.problem(404);

    let created = client.send(post().json(&json!({ "title": " A chair " }))).await;
    let ticket = created.json(201);
    assert_eq!(created.field("location"), Some("/api/tickets/4"));
    assert_eq!(client.send(get("/api/tickets/4")).await.json(200), ticket);
    assert_eq!((&ticket["title"], &ticket["author"]), (&json!("A chair"), &json!("ada")));

    let invalid = client.send(post().json(&json!({ "title": "\n" }))).await.problem(422);
    assert_eq!(
        invalid,
        json!({
            "type": "/problems/invalid-ticket",
            "title": "Invalid ticket",
            "status": 422,
            "errors": [{ "field": "title", "detail": "Enter a title." }],
        })
    );
    client.send(post().body("{").header("content-type", "application/json")).await.problem(400);
    let long = json!({ "title": "x".repeat(100 << 10) });
    client.send(post().json(&long)).await.problem(413);

    server.break_table("tickets");
    for request in
        [get("/api/tickets"), get("/api/tickets/1"), post().json(&json!({ "title": "x" }))]
    {
        let problem = client.send(request).await.problem(500);
        assert!(problem["instance"].as_str().unwrap().starts_with("urn:uuid:"), "{problem}");
        assert_eq!(problem.get("detail"), None);
    }
}

#[actix_web::test]
async fn only_the_token_of_a_user_is_accepted() {
    let server = Server::start().await;
    let client = server.browser();
    let [ada, grace] = DEMO_USERS;
    for (authorization, status) in [
        (format!("Bearer {}", ada.token), 200),
        (format!("bearer  {}", grace.token), 200),
        (format!("Basic {}", ada.token), 401),
        (format!("Bearer {}x", ada.token), 401),
        ("Bearer ".to_owned(), 401),
        (ada.token.to_owned(), 401),
    ] {
        let request = client.request(Method::GET, "/api/tickets");
        let response = client.send(request.header("authorization", &authorization)).await;
        assert_eq!(response.status, status, "{authorization}");
        let challenge = (status == 401).then_some("Bearer realm=\"helpdesk\"");
        assert_eq!(response.field("www-authenticate"), challenge);
    }
}

/// A page of another site can make a browser send its session, but no token.
#[actix_web::test]
async fn a_session_is_no_token() {
    let server = Server::start().await;
    let member = server.member().await;
    member.get("/api/tickets").await.problem(401);
    let request = with_token(&server.browser(), Method::GET, "/tickets");
    server.browser().send(request).await.assert_redirect("/login");
}
