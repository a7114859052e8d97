use api_responses::api_responses;

#[api_responses(400 404 422 500)]
enum UserError {}

fn main() {}
