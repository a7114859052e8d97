use api_responses::api_responses;

#[api_responses(403, ..RateError)]
pub enum AuthError {}

#[api_responses(503, ..AuthError)]
pub enum RateError {}

fn main() {}
