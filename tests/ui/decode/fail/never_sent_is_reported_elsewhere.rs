use api_responses::api_responses;

// `decode` constructs the variants of its own declaration only.
#[api_responses(GET, 200, 404, decode)]
fn get_user() -> GetUserResponse<u8> {
    GetUserResponse::Ok(1)
}

mod other {
    #![deny(dead_code)]

    use api_responses::api_responses;

    #[api_responses(GET, 200, 404)]
    pub(super) fn get_name() -> GetNameResponse<u8> {
        GetNameResponse::Ok(1)
    }
}

fn main() {
    let _ = (get_user(), other::get_name());
}
