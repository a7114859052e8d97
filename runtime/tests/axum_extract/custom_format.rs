//! Extractors in a custom error format: the same requests are refused with the same code and text.

use std::borrow::Cow;
use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use api_responses::http_semantics::Status;
use api_responses::request::DescribeRequest;
use api_responses::{Body, DeclaredError, DescribeResponses, HasStatus as _, Operation};
use axum::Router;
use axum::extract::FromRequest;
use axum::response::IntoResponse as _;
use serde::Serialize;
use serde_json::{Value, json};

use crate::client::{bare, send};
use crate::provocation::{Provocation, provoke_all};
use crate::requests::{self, Book};
use crate::server::{extracting, serve};

#[derive(Serialize)]
pub(crate) struct ApiError {
    code: &'static str,
    title: &'static str,
    message: Option<Cow<'static, str>>,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name(), title: error.title(), message: error.into_detail() }
    }
}

/// A page for browsers.
#[derive(Clone)]
pub(crate) struct ErrorPage(String);

impl From<DeclaredError> for ErrorPage {
    fn from(error: DeclaredError) -> Self {
        Self(format!("<title>{}</title>", error.title()))
    }
}

impl From<ErrorPage> for Body {
    fn from(ErrorPage(html): ErrorPage) -> Self {
        html.into()
    }
}

mod extract {
    api_responses::axum::extractors!(super::ApiError);
}

mod shop {
    api_responses::axum::extractors!(super::ApiError as "application/vnd.shop+json");
}

mod pages {
    api_responses::axum::extractors!(super::ErrorPage as "text/html; charset=utf-8");
}

/// The server has axum's extractor at `/axum`, and the custom one at `/ours`.
async fn refuse_alike<A, O, M>(
    parameters: &str,
    media_type: &str,
    requests: fn(&str) -> Vec<Provocation>,
) -> SocketAddr
where
    A: FromRequest<(), M> + 'static,
    O: FromRequest<(), M> + 'static,
    M: 'static,
{
    let router = Router::new()
        .route(&format!("/axum{parameters}"), extracting::<A, M>())
        .route(&format!("/ours{parameters}"), extracting::<O, M>());
    let server = serve(router).await;
    for ((code, to_axum), (_, to_ours)) in requests("/axum").iter().zip(requests("/ours")) {
        let (axums, ours) = (send(server, to_axum).await, send(server, &to_ours).await);
        assert_eq!((axums.status, ours.status), (*code, *code), "{}", to_ours.escape_ascii());
        assert_eq!(ours.field("content-type"), [media_type]);
        let title = Status::get(*code).map(|status| status.phrase);
        let name = title.map(|title| title.replace(' ', ""));
        let expected = json!({ "code": name, "title": title, "message": axums.content });
        assert_eq!(serde_json::from_str::<Value>(&ours.content).unwrap(), expected);
    }
    server
}

/// The documents have the media type that is sent.
fn declared_as<T: DescribeResponses>(media_type: &str) {
    let declared = T::OPERATION.responses();
    assert!(declared.clone().all(|one| one.media_type() == Some(media_type)));
    assert!(declared.clone().all(|one| one.content() == Some("super::ApiError")));
    assert!(declared.count() > 0);
}

#[tokio::test]
async fn json() {
    const JSON: &str = "application/json";
    let server =
        refuse_alike::<axum::Json<Book>, extract::Json<Book>, _>("", JSON, requests::for_json);
    provoke_all::<extract::JsonRejection>(server.await, &requests::for_json("/ours")).await;
    declared_as::<extract::JsonRejection>(JSON);

    assert_eq!(extract::Json::<u8>::from_bytes(b"1").unwrap().0, 1);
    assert_eq!(extract::Json::<u8>::from_bytes(b"1 2").unwrap_err().status(), 400);
    assert_eq!(extract::Json(1).into_response().status(), 200);
}

#[tokio::test]
async fn another_media_type() {
    use axum::extract::Path;
    const SHOP: &str = "application/vnd.shop+json";
    let server =
        refuse_alike::<axum::Form<Book>, shop::Form<Book>, _>("", SHOP, requests::for_form);
    provoke_all::<shop::FormRejection>(server.await, &requests::for_form("/ours")).await;
    declared_as::<shop::FormRejection>(SHOP);
    declared_as::<shop::PathRejection>(SHOP);

    refuse_alike::<Path<u64>, shop::Path<u64>, _>("/{id}", SHOP, requests::for_path).await;
}

#[tokio::test]
async fn query() {
    use axum::extract::Query;
    const JSON: &str = "application/json";
    let server =
        refuse_alike::<Query<Book>, extract::Query<Book>, _>("", JSON, requests::for_query);
    provoke_all::<extract::QueryRejection>(server.await, &requests::for_query("/ours")).await;

    let uri = "/?title=1".parse().unwrap();
    assert!(extract::Query::<Vec<(String, u8)>>::try_from_uri(&uri).is_ok());
    assert_eq!(extract::Query::<u8>::try_from_uri(&uri).unwrap_err().status(), 400);
}

#[tokio::test]
async fn path() {
    use axum::extract::Path;
    const JSON: &str = "application/json";
    let server =
        refuse_alike::<Path<u64>, extract::Path<u64>, _>("/{id}", JSON, requests::for_path);
    provoke_all::<extract::PathRejection>(server.await, &requests::for_path("/ours")).await;
}

/// The route has one parameter, the handler asks for two: the client is not told more than the code.
#[tokio::test]
async fn path_of_another_route() {
    let router = Router::new().route("/{id}", extracting::<extract::Path<(u64, u64)>, _>());
    let answer = send(serve(router).await, &bare("GET", "/1", &[])).await;
    assert_eq!(answer.status, 500);
    assert_eq!(
        answer.content,
        r#"{"code":"InternalServerError","title":"Internal Server Error","message":null}"#
    );
    assert!(!extract::PathRejection::OPERATION.declares(500), "no request can cause it");
}

/// A handler may take the rejection itself, and leave an argument out.
#[tokio::test]
async fn as_arguments() {
    async fn refused(
        book: Result<extract::Json<Book>, extract::JsonRejection>,
    ) -> Result<(), extract::JsonRejection> {
        book.map(drop)
    }
    async fn optional(
        id: Option<extract::Path<u64>>,
        book: Option<extract::Json<Book>>,
    ) -> extract::Json<[bool; 2]> {
        extract::Json([id.is_some(), book.is_some()])
    }
    let router = Router::new()
        .route("/refused", axum::routing::post(refused))
        .route("/optional", axum::routing::get(optional));
    let server = serve(router).await;
    let answer = send(server, &bare("POST", "/refused", &[])).await;
    assert!(answer.content.starts_with(r#"{"code":"UnsupportedMediaType""#), "{}", answer.content);
    let answer = send(server, &bare("GET", "/optional", &[])).await;
    assert_eq!(answer.content, "[false,false]");
}

/// The documents know what an extractor sends by its type.
#[test]
fn extractors_describe_their_rejections() {
    fn sends<T: DescribeRequest>() -> Vec<(u16, Option<&'static str>)> {
        let description = T::describe_request();
        let responses = description.rejections().flat_map(Operation::responses);
        responses.map(|one| (one.status().as_u16(), one.media_type())).collect()
    }
    let json = |media_type| [400, 413, 415, 422].map(|code| (code, Some(media_type)));
    assert_eq!(sends::<axum::Json<Book>>(), json("text/plain; charset=utf-8"));
    assert_eq!(sends::<api_responses::axum::Json<Book>>(), json("application/problem+json"));
    assert_eq!(sends::<extract::Json<Book>>(), json("application/json"));
    assert_eq!(sends::<Option<shop::Json<Book>>>(), json("application/vnd.shop+json"));
    assert_eq!(sends::<Result<shop::Json<Book>, shop::JsonRejection>>(), []);
    assert_eq!(sends::<extract::Path<u8>>(), [(400, Some("application/json"))]);
    assert_eq!(sends::<extract::Query<Book>>(), [(400, Some("application/json"))]);
}

/// A format that is not JSON, also for the errors of the router.
#[tokio::test]
async fn pages() {
    const HTML: &str = "text/html; charset=utf-8";
    let router = Router::new()
        .route("/ours", extracting::<pages::Form<Book>, _>())
        .error_fallbacks(pages::FORMAT);
    let server = serve(router).await;
    for (code, request) in requests::for_form("/ours") {
        let refused = send(server, &request).await;
        assert_eq!((refused.status, refused.field("content-type")), (code, vec![HTML]));
        let title = Status::get(code).map(|status| status.phrase).unwrap();
        assert_eq!(refused.content, format!("<title>{title}</title>"));
    }
    provoke_all::<pages::FormRejection>(server, &requests::for_form("/ours")).await;
    let missing = send(server, &bare("GET", "/nowhere", &[])).await;
    assert_eq!((missing.status, missing.field("content-type")), (404, vec![HTML]));
    assert_eq!(missing.content, "<title>Not Found</title>");
}
