use api_responses::api_responses;

struct Opaque;

#[api_responses(GET, 200, 404: Opaque)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
