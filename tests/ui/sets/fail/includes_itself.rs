use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, ..AuthError)]
pub enum AuthError {}

fn main() {}
