use api_responses::api_responses;

#[api_responses(GET, 200)]
extern crate std as users;

fn main() {}
