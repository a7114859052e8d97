use api_responses::api_responses;

#[api_responses(PUT "/users/{id}", #[from] 200, #[from] 201)]
async fn put_user() -> PutUserResponse<String> {
    todo!()
}

fn main() {}
