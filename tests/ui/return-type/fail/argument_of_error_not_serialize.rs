use api_responses::api_responses;

struct Opaque;

#[api_responses(GET, 200, 404)]
async fn get_user() -> Result<GetUserResponse, GetUserError<Opaque>> {
    todo!()
}

fn main() {}
