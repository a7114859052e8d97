use api_responses::api_responses;

#[api_responses(GET, 200)]
trait Users {}

fn main() {}
