//! Codes that are left out of a declaration, because only the program can bring them about.

use std::net::SocketAddr;

use api_responses::DescribeResponses;

use crate::client::send;

/// The code is sent, but the rejection does not declare it.
pub(crate) async fn is_undeclared<R: DescribeResponses>(
    server: SocketAddr,
    code: u16,
    request: &[u8],
) {
    let name = R::OPERATION.name();
    let answer = send(server, request).await;
    assert_eq!(answer.status, code, "{name}: {}", answer.content);
    assert!(!R::OPERATION.declares(code), "{name} declares {code}, which no client can cause");
}
