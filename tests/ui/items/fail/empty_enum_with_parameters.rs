use api_responses::api_responses;

#[api_responses(GET, 200, 404)]
enum GetUser<T> {}

fn main() {}
