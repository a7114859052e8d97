use api_responses::api_responses;
use axum::extract::Path;

#[api_responses(GET "/users/{user}/books/{book}", 200)]
async fn get_book(Path(_book): Path<u64>) -> GetBookResponse {
    todo!()
}

fn main() {}
