use api_responses::{Raw, api_responses};

#[api_responses(401 { www_authenticate = "Bearer" }, #[err] Upstream = _: Raw)]
enum ProxyError {}

fn main() {
    let _: (Option<Raw>, Option<ProxyError>) = (None, None);
}
