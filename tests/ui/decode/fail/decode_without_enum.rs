use api_responses::{Body, IntoHttpResponse, Response, api_responses};

#[api_responses(GET, 204, decode)]
struct Deleted;

impl IntoHttpResponse for Deleted {
    fn into_http_response(self) -> Response {
        Response::new(Body::empty())
    }
}

fn main() {
    let _ = Deleted;
}
