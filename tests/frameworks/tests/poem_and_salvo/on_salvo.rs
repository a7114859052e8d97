//! `#[salvo::handler]`

use std::future::Future;
use std::pin::Pin;

use http_body_util::BodyDataStream;
use salvo::http::{ResBody, StatusCode};
use salvo::{Depot, FlowCtrl, Handler, Request, Response};

/// salvo's body is `Sync`, so the body is passed on as a stream.
fn send(response: api_responses::Response, to: &mut Response) {
    to.merge_hyper(response.map(|body| ResBody::stream(BodyDataStream::new(body))));
}

macro_rules! of_response {
    ($type:ty) => {
        impl salvo::Scribe for $type {
            fn render(self, __to: &mut salvo::Response) {
                $crate::on_salvo::send(
                    api_responses::IntoHttpResponse::into_http_response(self),
                    __to,
                );
            }
        }
    };
}

mod handlers {
    handlers!(super::TestResponse, salvo::handler, of_response, of_response);
}

mod body {
    handlers! { super::TestResponse; salvo::handler; of_response of_response; body BodyResponse BodyError, }
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
