use api_responses::{Fault, Raw, api_responses};

#[api_responses(GET, Upstream = _: Raw, Other = _: Raw, 502: Fault)]
async fn proxy() -> Result<ProxyResponse, ProxyError> {
    Err(ProxyError::BadGateway(Fault::new("gone")))
}

fn main() {
    let _: (Option<Raw>, _) = (None, proxy());
}
