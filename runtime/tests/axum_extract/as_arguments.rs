//! Handlers that look at what was refused, as with axum's extractors.

use api_responses::api_responses;
use api_responses::axum::rejection::{JsonRejection, PathRejection};
use api_responses::axum::{Json, Path, RouterExt as _};
use axum::Router;

use crate::client::{post, send};
use crate::server::serve;

#[api_responses(PUT "/shelf/{id}", 204, 409: String)]
async fn put_book(
    path: Result<Path<u64>, PathRejection>,
    content: Result<Json<String>, JsonRejection>,
) -> Result<PutBookResponse, PutBookError> {
    match (path, content) {
        (Ok(Path(_)), Ok(Json(_))) => Ok(PutBookResponse::NoContent),
        (path, content) => {
            let refused = [path.err().map(|e| e.to_string()), content.err().map(|e| e.to_string())];
            Err(PutBookError::Conflict(refused.into_iter().flatten().collect()))
        }
    }
}

fn put(target: &str, content: &str) -> Vec<u8> {
    let request = String::from_utf8(post(target, "application/json", content)).unwrap();
    request.replacen("POST", "PUT", 1).into_bytes()
}

#[tokio::test]
async fn result() {
    let server = serve(Router::new().endpoint(put_book)).await;
    assert_eq!(send(server, &put("/shelf/1", r#""a""#)).await.status, 204);
    for (target, content, refused) in [
        ("/shelf/a", r#""a""#, "400 Bad Request"),
        ("/shelf/1", "1", "422 Unprocessable Content"),
        ("/shelf/a", "-", "400 Bad Request400 Bad Request"),
    ] {
        let answer = send(server, &put(target, content)).await;
        assert_eq!(answer.status, 409);
        assert_eq!(answer.content, serde_json::to_string(refused).unwrap());
    }
}
