use api_responses::api_responses;

#[derive(Clone)]
#[api_responses(GET, 200, 404)]
enum GetUser {}

fn main() {}
