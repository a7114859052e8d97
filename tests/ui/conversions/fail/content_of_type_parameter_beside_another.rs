use api_responses::api_responses;

#[api_responses(PUT "/users/{id}", #[from] 200, #[from] Queued = 200: u8)]
async fn put_user<S: serde::Serialize>() -> PutUserResponse<S> {
    todo!()
}

fn main() {}
