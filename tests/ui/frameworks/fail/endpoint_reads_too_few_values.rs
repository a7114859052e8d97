use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::extract::Path;

#[api_responses(DELETE "/shelves/{shelf}/books/{book}", 204)]
async fn delete_book(Path((_shelf,)): Path<(u64,)>) -> DeleteBookResponse {
    DeleteBookResponse::NoContent
}

fn main() {
    let _: Router = Router::new().endpoint(delete_book);
}
