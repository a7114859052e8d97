//! Unit structs of `#[poem::handler]`.

use std::future::Future;
use std::pin::Pin;

use poem::http::StatusCode;
use poem::{Endpoint, Request};

mod handlers {
    // Without `body`: poem's own macro binds this name.
    crate::unit_structs::handlers!(super::TestResponse, poem::handler);
}

/// A handler that is called once.
trait TestResponse {
    fn answer(&self) -> Pin<Box<dyn Future<Output = StatusCode> + '_>>;
}

impl<E: Endpoint> TestResponse for E {
    fn answer(&self) -> Pin<Box<dyn Future<Output = StatusCode> + '_>> {
        Box::pin(async { self.get_response(Request::default()).await.status() })
    }
}

#[tokio::test]
async fn the_declared_error_is_sent() {
    for (name, handler) in handlers::all() {
        assert_eq!(handler.answer().await, StatusCode::FORBIDDEN, "{name}");
    }
}
