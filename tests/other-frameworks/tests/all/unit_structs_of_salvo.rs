//! Unit structs of `#[salvo::handler]`.

use std::future::Future;
use std::pin::Pin;

use salvo::http::StatusCode;
use salvo::{Depot, FlowCtrl, Handler, Request, Response};

mod handlers {
    crate::unit_structs::handlers!(super::TestResponse, salvo::handler);
}

mod body {
    crate::unit_structs::handlers! { super::TestResponse; salvo::handler; body BodyResponse BodyError, }
}

/// A handler that is called once.
trait TestResponse {
    fn answer(&self) -> Pin<Box<dyn Future<Output = Option<StatusCode>> + '_>>;
}

impl<H: Handler> TestResponse for H {
    fn answer(&self) -> Pin<Box<dyn Future<Output = Option<StatusCode>> + '_>> {
        Box::pin(async {
            let mut response = Response::new();
            let (mut request, mut depot) = (Request::new(), Depot::new());
            self.handle(&mut request, &mut depot, &mut response, &mut FlowCtrl::new(vec![])).await;
            response.status_code
        })
    }
}

#[tokio::test]
async fn the_declared_error_is_sent() {
    for (name, handler) in handlers::all().into_iter().chain(body::all()) {
        assert_eq!(handler.answer().await, Some(StatusCode::FORBIDDEN), "{name}");
    }
}
