//! The first example of the README sends what its table says, also where the extractor responds.

use frameworks::client::TestRequest;

use crate::serve;

#[path = "../../../ui/readme/pass/axum.rs"]
mod example;

#[tokio::test]
async fn every_response_is_in_the_table() {
    example::main();
    let server = serve(example::router()).await;
    for (path, status) in
        [("/users/1", 200), ("/users/0", 403), ("/users/2", 404), ("/users/abc", 400)]
    {
        let response = TestRequest::new("GET", path).send(server).await;
        assert_eq!(response.status, status, "{path}");
        let media_type =
            if status == 200 { "application/json" } else { "application/problem+json" };
        assert_eq!(response.field("content-type"), [media_type], "{path}");
    }
}
