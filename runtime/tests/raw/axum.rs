//! axum: a WebSocket, server-sent events and file services of tower-http.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, Request, State};
use axum::response::IntoResponse as _;
use axum::response::sse::{Event, Sse};
use axum::routing::get;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tower_http::services::{ServeDir, ServeFile};
use tower_service::Service as _;

use crate::declared::{
    ChatResponse, DownloadResponse, OtherResponse, RequiredResponse, TypedResponse,
};
use crate::expected::{self, BOOK};

/// A service whose response is not declared.
type Refused = (StatusCode, String);

fn relay<B>(response: Response<B>) -> Result<DownloadResponse, Refused>
where
    Response<B>: Into<api_responses::Raw>,
{
    DownloadResponse::relay(response).map_err(|error| (StatusCode::BAD_GATEWAY, error.to_string()))
}

async fn file(request: Request) -> Result<DownloadResponse, Refused> {
    relay(ServeFile::new(BOOK).call(request).await.unwrap())
}

async fn directory(request: Request) -> Result<DownloadResponse, Refused> {
    let directory = std::path::Path::new(BOOK).parent().unwrap();
    relay(ServeDir::new(directory).call(request).await.unwrap())
}

async fn teapot() -> Result<DownloadResponse, Refused> {
    relay((StatusCode::IM_A_TEAPOT, [("x-teapot", "yes")], "short and stout").into_response())
}

async fn fields() -> OtherResponse {
    let mut headers = HeaderMap::new();
    headers.append("set-cookie", HeaderValue::from_static("a=1; HttpOnly"));
    headers.append("set-cookie", HeaderValue::from_static("b=2"));
    headers.insert("content-type", HeaderValue::from_static("text/x-odd"));
    headers.insert("x-bytes", HeaderValue::from_bytes(b"caf\xe9").unwrap());
    OtherResponse::Created((headers, "made").into_response().into())
}

async fn without_content(Path(status): Path<u16>) -> OtherResponse {
    let response = ([("x-kept", "yes"), ("content-length", "6")], "wasted").into_response();
    match status {
        204 => OtherResponse::NoContent(response.into()),
        205 => OtherResponse::ResetContent(response.into()),
        _ => OtherResponse::NotModified(response.into()),
    }
}

async fn events(State(second): State<Arc<Notify>>) -> OtherResponse {
    let events = stream::unfold(1, move |number| {
        let second = Arc::clone(&second);
        async move {
            let text = match number {
                1 => "one",
                2 => {
                    second.notified().await;
                    "two"
                }
                _ => return None,
            };
            Some((Ok::<_, Infallible>(Event::default().data(text)), number + 1))
        }
    });
    OtherResponse::Ok(Sse::new(events).into_response().into())
}

async fn broken() -> OtherResponse {
    let pieces = [Ok("started"), Err(io::Error::other("the disk is gone"))];
    OtherResponse::Ok(Response::new(Body::from_stream(stream::iter(pieces))).into())
}

async fn length(Path((content, length)): Path<(String, String)>) -> OtherResponse {
    let body = match content.as_str() {
        "hello" => Body::from("hello"),
        "stream" => Body::from_stream(stream::iter([Ok::<_, io::Error>("hello")])),
        _ => Body::empty(),
    };
    let name = if length == "chunked" { "transfer-encoding" } else { "content-length" };
    OtherResponse::Ok(([(name, length)], body).into_response().into())
}

async fn typed(Path((status, media_type)): Path<(u16, String)>) -> TypedResponse {
    let mut response = Response::new(Body::from("typed"));
    response.headers_mut().insert("x-kept", HeaderValue::from_static("yes"));
    if media_type != "absent" {
        response.headers_mut().insert("content-type", media_type.parse().unwrap());
    }
    response.headers_mut().insert("content-range", HeaderValue::from_static("bytes 0-4/9"));
    match status {
        203 => TypedResponse::NonAuthoritativeInformation(response.into()),
        206 => TypedResponse::PartialContent(response.into()),
        _ => TypedResponse::Ok(response.into()),
    }
}

async fn untyped() -> TypedResponse {
    typed(Path((206, " ".to_owned()))).await
}

fn with_field((status, name, value): (u16, String, String)) -> Response<Body> {
    let mut response = Response::new(Body::from("made"));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    let name = HeaderName::try_from(name).unwrap();
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

async fn required(Path(wanted): Path<(u16, String, String)>) -> RequiredResponse {
    RequiredResponse::with_status(wanted.0, with_field(wanted).into())
}

async fn relayed(
    Path(wanted): Path<(u16, String, String)>,
) -> Result<RequiredResponse, (StatusCode, String)> {
    RequiredResponse::relay(with_field(wanted))
        .map_err(|error| (StatusCode::BAD_GATEWAY, error.to_string()))
}

async fn no_upgrade() -> ChatResponse {
    ChatResponse::SwitchingProtocols(Response::new(Body::empty()).into())
}

async fn chat(upgrade: WebSocketUpgrade) -> ChatResponse {
    ChatResponse::SwitchingProtocols(upgrade.on_upgrade(echo).into())
}

async fn echo(mut socket: WebSocket) {
    if let Some(Ok(Message::Text(text))) = socket.recv().await {
        socket.send(Message::Text(text)).await.unwrap();
    }
    socket.send(Message::Close(None)).await.unwrap();
}

async fn serve(second: Arc<Notify>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let router = Router::new()
        .route("/file", get(file))
        .route("/book.txt", get(directory))
        .route("/missing.txt", get(directory))
        .route("/teapot", get(teapot))
        .route("/fields", get(fields))
        .route("/without-content/{status}", get(without_content))
        .route("/events", get(events))
        .route("/broken", get(broken))
        .route("/chat", get(chat))
        .route("/length/{content}/{length}", get(length))
        .route("/media-type/{status}/{media_type}", get(typed))
        .route("/media-type/206/", get(untyped))
        .route("/no-upgrade", get(no_upgrade))
        .route("/required/{status}/{name}/{value}", get(required))
        .route("/relayed/{status}/{name}/{value}", get(relayed))
        .with_state(second);
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

#[tokio::test]
async fn serve_file() {
    expected::file(serve(Arc::default()).await, "/file").await;
}

#[tokio::test]
async fn serve_dir() {
    let server = serve(Arc::default()).await;
    expected::file(server, "/book.txt").await;
    expected::missing_file(server, "/missing.txt").await;
}

#[tokio::test]
async fn undeclared() {
    expected::undeclared(serve(Arc::default()).await, "/teapot").await;
}

#[tokio::test]
async fn every_field() {
    expected::fields(serve(Arc::default()).await, "/fields").await;
}

#[tokio::test]
async fn codes_that_never_have_content() {
    expected::without_content(serve(Arc::default()).await, "/without-content").await;
}

#[tokio::test]
async fn server_sent_events() {
    let second = Arc::new(Notify::new());
    expected::events(serve(Arc::clone(&second)).await, "/events", &second).await;
}

#[tokio::test]
async fn broken_stream() {
    expected::broken_streams(serve(Arc::default()).await, &["/broken"]).await;
}

#[tokio::test]
async fn web_socket() {
    expected::web_socket(serve(Arc::default()).await, "/chat").await;
}

#[tokio::test]
async fn wrong_lengths() {
    expected::lengths(serve(Arc::default()).await).await;
}

#[tokio::test]
async fn declared_media_types() {
    expected::media_types(serve(Arc::default()).await).await;
}

#[tokio::test]
async fn switching_to_no_protocol() {
    expected::no_upgrade(serve(Arc::default()).await, "/no-upgrade").await;
}

#[tokio::test]
async fn required_header_fields() {
    expected::required_fields(serve(Arc::default()).await).await;
}
