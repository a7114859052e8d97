use api_responses::api_responses;

#[api_responses(401, rename(Error = AuthFailure))]
pub enum AuthError {}

fn main() {}
