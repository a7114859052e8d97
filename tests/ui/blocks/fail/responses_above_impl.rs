use api_responses::api_responses;

struct Users;

#[api_responses(GET, 200, 404)]
impl Users {}

fn main() {}
