//! actix-web: `NamedFile`, streams, a WebSocket, and services of tower.

use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;

use actix_files::NamedFile;
use actix_web::body::{BodyStream, SizedStream};
use actix_web::error::ErrorBadGateway;
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderValue;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt, web};
use actix_ws::Message;
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use tokio::sync::Notify;
use tower_http::services::{ServeDir, ServeFile};
use tower_service::Service as _;

use crate::declared::{
    ChatResponse, DownloadResponse, OtherResponse, RequiredResponse, TypedResponse,
};
use crate::expected::{self, BOOK};

fn relay(response: impl Into<api_responses::Raw>) -> actix_web::Result<DownloadResponse> {
    DownloadResponse::relay(response).map_err(ErrorBadGateway)
}

async fn named_file(request: HttpRequest) -> actix_web::Result<DownloadResponse> {
    relay(NamedFile::open(BOOK)?.into_response(&request))
}

/// The request in the types of the newer `http` crate, for services of tower.
fn for_tower(request: &HttpRequest) -> http::Request<String> {
    let mut head =
        http::Request::builder().method(request.method().as_str()).uri(request.uri().to_string());
    for (name, value) in request.headers() {
        head = head.header(name.as_str(), value.as_bytes());
    }
    head.body(String::new()).unwrap()
}

async fn file(request: HttpRequest) -> actix_web::Result<DownloadResponse> {
    relay(ServeFile::new(BOOK).call(for_tower(&request)).await.unwrap())
}

async fn directory(request: HttpRequest) -> actix_web::Result<DownloadResponse> {
    let directory = std::path::Path::new(BOOK).parent().unwrap();
    relay(ServeDir::new(directory).call(for_tower(&request)).await.unwrap())
}

async fn teapot() -> actix_web::Result<DownloadResponse> {
    relay(HttpResponse::ImATeapot().insert_header(("x-teapot", "yes")).body("short and stout"))
}

async fn fields() -> OtherResponse {
    let response = HttpResponse::Ok()
        .append_header(("set-cookie", "a=1; HttpOnly"))
        .append_header(("set-cookie", "b=2"))
        .insert_header(("content-type", "text/x-odd"))
        .insert_header(("x-bytes", HeaderValue::from_bytes(b"caf\xe9").unwrap()))
        .body("made");
    OtherResponse::Created(response.into())
}

async fn without_content(status: web::Path<u16>) -> OtherResponse {
    let response = HttpResponse::Ok()
        .insert_header(("x-kept", "yes"))
        .insert_header(("content-length", "6"))
        .body("wasted");
    match *status {
        204 => OtherResponse::NoContent(response.into()),
        205 => OtherResponse::ResetContent(response.into()),
        _ => OtherResponse::NotModified(response.into()),
    }
}

async fn not_modified_with_length() -> OtherResponse {
    let response = HttpResponse::NotModified().insert_header(("content-length", "35")).finish();
    OtherResponse::NotModified(response.into())
}

async fn events(second: web::Data<Notify>) -> OtherResponse {
    // Not `Send`, as streams of actix-web need not be.
    let second = Rc::new(second.into_inner());
    let events = stream::unfold(1, move |number| {
        let second = Rc::clone(&second);
        async move {
            let text = match number {
                1 => "data: one\n\n",
                2 => {
                    second.notified().await;
                    "data: two\n\n"
                }
                _ => return None,
            };
            Some((Ok::<_, io::Error>(Bytes::from(text)), number + 1))
        }
    });
    OtherResponse::Ok(HttpResponse::Ok().content_type("text/event-stream").streaming(events).into())
}

/// A stream that says its length, in the way that the path names.
async fn sized(way: web::Path<String>) -> OtherResponse {
    let pieces = stream::iter(["in ", "two"].map(|piece| Ok::<_, io::Error>(Bytes::from(piece))));
    OtherResponse::Ok(match way.as_str() {
        "body" => HttpResponse::Ok().body(SizedStream::new(6, pieces)).into(),
        "builder" => HttpResponse::Ok().no_chunking(6).streaming(pieces).into(),
        "field" => HttpResponse::Ok()
            .insert_header(("content-length", "6"))
            .message_body(BodyStream::new(pieces))
            .unwrap()
            .into(),
        _ => HttpResponse::NotFound().finish().into(),
    })
}

/// Fails in the middle: of a stream whose end is unknown, and of one that is to be longer.
async fn broken(kind: web::Path<String>) -> OtherResponse {
    let pieces = [Ok(Bytes::from("started")), Err(io::Error::other("the disk is gone"))];
    let pieces = stream::iter(pieces);
    let response = match kind.as_str() {
        "sized" => HttpResponse::Ok().body(SizedStream::new(20, pieces)),
        _ => HttpResponse::Ok().streaming(pieces),
    };
    OtherResponse::Ok(response.into())
}

async fn force_close() -> OtherResponse {
    OtherResponse::Ok(HttpResponse::Ok().force_close().body("bye").into())
}

async fn length(path: web::Path<(String, String)>) -> OtherResponse {
    let (content, length) = path.into_inner();
    let name = if length == "chunked" { "transfer-encoding" } else { "content-length" };
    let mut response = HttpResponse::Ok();
    response.insert_header((name, length));
    let hello = stream::iter([Ok::<_, io::Error>(Bytes::from("hello"))]);
    OtherResponse::Ok(match content.as_str() {
        "hello" => response.body("hello").into(),
        "stream" => response.message_body(BodyStream::new(hello)).unwrap().into(),
        _ => response.finish().into(),
    })
}

async fn typed(path: web::Path<(u16, String)>) -> TypedResponse {
    let (status, media_type) = path.into_inner();
    let mut response = HttpResponse::Ok();
    response.insert_header(("x-kept", "yes"));
    response.insert_header(("content-range", "bytes 0-4/9"));
    if media_type != "absent" {
        response.insert_header(("content-type", media_type));
    }
    let response = response.message_body(Bytes::from("typed")).unwrap();
    match status {
        203 => TypedResponse::NonAuthoritativeInformation(response.into()),
        206 => TypedResponse::PartialContent(response.into()),
        _ => TypedResponse::Ok(response.into()),
    }
}

async fn untyped() -> TypedResponse {
    typed((206, " ".to_owned()).into()).await
}

fn with_field((status, name, value): (u16, String, String)) -> HttpResponse {
    HttpResponse::build(StatusCode::from_u16(status).unwrap())
        .insert_header((name, value))
        .body("made")
}

async fn required(wanted: web::Path<(u16, String, String)>) -> RequiredResponse {
    let wanted = wanted.into_inner();
    RequiredResponse::with_status(wanted.0, with_field(wanted).into())
}

async fn relayed(wanted: web::Path<(u16, String, String)>) -> actix_web::Result<RequiredResponse> {
    RequiredResponse::relay(with_field(wanted.into_inner())).map_err(ErrorBadGateway)
}

async fn no_upgrade() -> ChatResponse {
    ChatResponse::SwitchingProtocols(HttpResponse::SwitchingProtocols().finish().into())
}

async fn chat(request: HttpRequest, body: web::Payload) -> actix_web::Result<ChatResponse> {
    let (response, mut session, mut messages) = actix_ws::handle(&request, body)?;
    rt::spawn(async move {
        if let Some(Ok(Message::Text(text))) = messages.next().await {
            session.text(text).await.unwrap();
        }
        session.close(None).await.unwrap();
    });
    Ok(ChatResponse::SwitchingProtocols(response.into()))
}

fn serve(second: Arc<Notify>) -> SocketAddr {
    let server = HttpServer::new(move || {
        App::new()
            .app_data(web::Data::from(Arc::clone(&second)))
            // A GET route of actix-web refuses HEAD.
            .route("/named-file", web::route().to(named_file))
            .route("/file", web::route().to(file))
            .route("/book.txt", web::route().to(directory))
            .route("/missing.txt", web::route().to(directory))
            .route("/teapot", web::get().to(teapot))
            .route("/fields", web::get().to(fields))
            .route("/without-content/{status}", web::get().to(without_content))
            .route("/not-modified-with-length", web::get().to(not_modified_with_length))
            .route("/events", web::get().to(events))
            .route("/sized/{way}", web::get().to(sized))
            .route("/broken/{kind}", web::get().to(broken))
            .route("/force-close", web::get().to(force_close))
            .route("/chat", web::get().to(chat))
            .route("/length/{content}/{length}", web::route().to(length))
            .route("/media-type/206/", web::get().to(untyped))
            .route("/media-type/{status}/{media_type}", web::get().to(typed))
            .route("/no-upgrade", web::get().to(no_upgrade))
            .route("/required/{status}/{name}/{value}", web::get().to(required))
            .route("/relayed/{status}/{name}/{value}", web::get().to(relayed))
    })
    .workers(1)
    .disable_signals()
    .bind("127.0.0.1:0")
    .unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

#[tokio::test]
async fn a_named_file() {
    expected::file(serve(Arc::default()), "/named-file").await;
}

/// A tower service responds to HEAD with a length and without content.
#[tokio::test]
async fn serve_file() {
    expected::file(serve(Arc::default()), "/file").await;
}

#[tokio::test]
async fn serve_dir() {
    let server = serve(Arc::default());
    expected::file(server, "/book.txt").await;
    expected::missing_file(server, "/missing.txt").await;
}

#[tokio::test]
async fn undeclared() {
    expected::undeclared(serve(Arc::default()), "/teapot").await;
}

#[tokio::test]
async fn every_field() {
    expected::fields(serve(Arc::default()), "/fields").await;
}

#[tokio::test]
async fn codes_that_never_have_content() {
    expected::without_content(serve(Arc::default()), "/without-content").await;
}

/// That of the 200 which is not sent (RFC 9110 §8.6). hyper leaves it out.
#[tokio::test]
async fn length_of_304() {
    let path = "/not-modified-with-length";
    let answer = crate::client::ask(serve(Arc::default()), http::Method::GET, path, &[]).await;
    assert_eq!((answer.status, answer.text.as_str()), (304, ""));
    assert_eq!(answer.field("content-length"), ["35"]);
}

#[tokio::test]
async fn server_sent_events() {
    let second = Arc::new(Notify::new());
    expected::events(serve(Arc::clone(&second)), "/events", &second).await;
}

#[tokio::test]
async fn a_stream_that_knows_its_length() {
    let server = serve(Arc::default());
    for way in ["body", "builder", "field"] {
        let path = format!("/sized/{way}");
        let answer = crate::client::ask(server, http::Method::GET, &path, &[]).await;
        assert_eq!((answer.status, answer.text.as_str()), (200, "in two"), "{way}");
        assert_eq!(answer.field("content-length"), ["6"], "{way}");
        assert_eq!(answer.field("transfer-encoding"), [""; 0], "{way}");
    }
}

#[tokio::test]
async fn broken_streams() {
    let server = serve(Arc::default());
    expected::broken_streams(server, &["/broken/endless", "/broken/sized"]).await;
}

/// actix-web writes `Connection` from a flag of the response.
#[tokio::test]
async fn the_connection_is_closed_when_the_response_says_so() {
    let answer =
        crate::client::ask(serve(Arc::default()), http::Method::GET, "/force-close", &[]).await;
    assert_eq!(answer.field("connection"), ["close"]);
    assert_eq!(answer.text, "bye");
}

#[tokio::test]
async fn web_socket() {
    expected::web_socket(serve(Arc::default()), "/chat").await;
}

#[tokio::test]
async fn wrong_lengths() {
    expected::lengths(serve(Arc::default())).await;
}

#[tokio::test]
async fn declared_media_types() {
    expected::media_types(serve(Arc::default())).await;
}

#[tokio::test]
async fn switching_to_no_protocol() {
    expected::no_upgrade(serve(Arc::default()), "/no-upgrade").await;
}

#[tokio::test]
async fn required_header_fields() {
    expected::required_fields(serve(Arc::default())).await;
}
