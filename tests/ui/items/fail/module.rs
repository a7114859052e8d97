use api_responses::api_responses;

#[api_responses(GET, 200)]
mod users {}

fn main() {}
