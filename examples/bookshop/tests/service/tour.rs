//! The suggested requests get the suggested status codes.

use reqwest::header::CONTENT_TYPE;

use crate::server::Server;

#[tokio::test]
async fn each_step_gets_its_status_code_twice() {
    let server = Server::start().await;
    for step in [bookshop::TOUR, bookshop::TOUR].as_flattened() {
        let mut request = server.request(step.method.parse().unwrap(), step.target);
        if step.has_token {
            request = request.bearer_auth(bookshop::Token::default().as_str());
        }
        if let Some((field, value)) = step.condition {
            request = request.header(field, value);
        }
        if let Some(json) = step.json {
            request = request.header(CONTENT_TYPE, "application/json").body(json);
        }
        assert_eq!(server.send(request).await.status, step.status, "{step:?}");
    }
}
