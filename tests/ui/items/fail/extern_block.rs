use api_responses::api_responses;

#[api_responses(GET, 200)]
unsafe extern "C" {
    fn get_user();
}

fn main() {}
