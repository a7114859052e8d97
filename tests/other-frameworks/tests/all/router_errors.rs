//! The errors of routers in the error format of a service.

use std::net::SocketAddr;

use api_responses::{DeclaredError, ErrorFormat};
use frameworks::client::TestRequest;

#[derive(serde::Serialize)]
pub(crate) struct ApiError {
    code: &'static str,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name() }
    }
}

pub(crate) const FORMAT: ErrorFormat = ErrorFormat::json::<ApiError>();

/// Checks the response to a request. `name` is that of the error; `allow` is the value of this header.
pub(crate) async fn is_sent(
    server: SocketAddr,
    request: TestRequest,
    status: u16,
    name: &str,
    allow: &[&str],
) {
    let response = request.send(server).await;
    assert_eq!(response.status, status, "{request:?}");
    assert_eq!(response.field("content-type"), ["application/json"], "{request:?}");
    let content = format!(r#"{{"code":"{name}"}}"#);
    assert_eq!(String::from_utf8_lossy(&response.content), content, "{request:?}");
    let methods = response.field("allow");
    let mut methods: Vec<&str> =
        methods.iter().flat_map(|value| value.split(',')).map(str::trim).collect();
    methods.sort_unstable();
    assert_eq!(methods, allow, "{request:?}");
}
