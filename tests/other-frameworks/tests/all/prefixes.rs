//! Handlers that are served under two prefixes: `/v1` and `/v2`.

use std::net::SocketAddr;

use api_responses::guide::Guide;
use frameworks::client::TestRequest;

/// Checks each endpoint under both prefixes.
pub(crate) async fn are_served(server: SocketAddr) {
    let send = async |method, path| TestRequest::new(method, path).send(server).await;
    for path in ["/v1/books/1", "/v2/books/1"] {
        let book = send("GET", path).await;
        assert_eq!((book.status, book.field("content-length")), (200, vec!["16"]), "{path}");
        let head = send("HEAD", path).await;
        assert_eq!((head.status, head.field("content-length")), (200, vec!["16"]), "{path}");
        assert_eq!(head.content, b"", "{path}");
        assert_eq!(send("DELETE", path).await.status, 204, "{path}");
    }
    for (path, status) in [
        ("/v1/books/5", 404),
        ("/v2/books/5", 404),
        ("/v1/books", 200),
        ("/v2/books", 200),
        ("/books", 404),
    ] {
        assert_eq!(send("GET", path).await.status, status, "{path}");
    }
}

/// Checks that the guide has these endpoints and no others, with paths in the syntax of all guides.
pub(crate) fn are_documented(guide: &Guide, endpoints: &[&str]) {
    let markdown = guide.to_markdown();
    for endpoint in endpoints {
        assert!(markdown.contains(&format!("### `{endpoint}`\n")), "{endpoint}: {markdown}");
    }
    assert_eq!(guide.endpoints().len(), endpoints.len(), "{markdown}");
}

/// The endpoints of the handlers that name their parameter `id`.
pub(crate) const ENDPOINTS: [&str; 6] = [
    "DELETE /v1/books/{id}",
    "DELETE /v2/books/{id}",
    "GET /v1/books",
    "GET /v1/books/{id}",
    "GET /v2/books",
    "GET /v2/books/{id}",
];
