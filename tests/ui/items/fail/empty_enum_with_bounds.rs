use api_responses::api_responses;

#[api_responses(GET, 200, 404)]
enum GetUser
where
    u8: Copy, {}

fn main() {}
