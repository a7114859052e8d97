use api_responses::api_responses;

unsafe extern "C" {
    #[api_responses(GET, 200)]
    safe fn get_user() -> GetUserResponse;
}

fn main() {}
