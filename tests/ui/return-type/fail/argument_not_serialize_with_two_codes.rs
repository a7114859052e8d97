use api_responses::api_responses;

struct Opaque;

#[api_responses(PUT, 200, 201)]
async fn put_user() -> PutUserResponse<Opaque> {
    todo!()
}

fn main() {}
