use api_responses::api_responses;

#[api_responses(GET, 200)]
const USERS: u8 = 0;

fn main() {}
