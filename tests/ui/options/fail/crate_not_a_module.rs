use api_responses::api_responses;

#[api_responses(GET, 200, crate = Self)]
pub fn get_user() -> GetUserResponse {
    unimplemented!()
}

fn main() {}
