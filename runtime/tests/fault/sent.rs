//! What is sent to the client.

use api_responses::__private::{ResponseBuilder, declared_fault, fault};
use api_responses::{DeclaredError, Fault, Response};
use http_body_util::BodyExt as _;

/// The response that a function writes.
pub(crate) fn built(write: impl FnOnce(&mut ResponseBuilder)) -> Response {
    let mut builder = ResponseBuilder::new();
    write(&mut builder);
    builder.finish()
}

async fn content(response: Response) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn the_problem_contains_the_id_and_nothing_of_the_error() {
    let held = Fault::new("the password is hunter2");
    let response = built(|to| fault(to, 503, "/problems/\"down\"", "Down", &held));
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers().len(), 1, "{:?}", response.headers());
    let id = held.id();
    assert_eq!(
        content(response).await,
        format!(r#"{{"type":"/problems/\"down\"","title":"Down","status":503,"instance":"{id}"}}"#)
    );
}

#[tokio::test]
async fn each_response_of_a_fault_is_the_same() {
    let held = Fault::new("timed out");
    let first =
        content(built(|to| fault(to, 500, "about:blank", "Internal Server Error", &held))).await;
    let second =
        content(built(|to| fault(to, 500, "about:blank", "Internal Server Error", &held))).await;
    assert_eq!(first, second);
}

#[test]
fn a_custom_error_format_gets_the_instance() {
    let held = Fault::new("the password is hunter2");
    let declared =
        DeclaredError::__new(503, "Down", "Service down", "Come back.", "/problems/down");
    let answered = declared_fault(declared.clone(), &held);
    assert_eq!(answered.instance(), Some(held.id()));
    assert_eq!(answered.status(), declared.status());
    assert_eq!(answered.name(), declared.name());
    assert_eq!(answered.title(), declared.title());
    assert_eq!(answered.detail(), declared.detail());
    assert_eq!(answered.type_uri(), declared.type_uri());
    assert!(!format!("{answered:?}").contains("hunter2"));
}
