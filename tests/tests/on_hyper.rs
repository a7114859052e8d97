//! Declared handlers on plain hyper, over a socket: no framework, and the value that a handler
//! returns is turned into the response.

mod common;
#[path = "on_hyper/sets.rs"]
mod sets;

use std::convert::Infallible;
use std::net::SocketAddr;

use api_responses::header::Challenge;
use api_responses::http::header::{CONTENT_TYPE, PROXY_AUTHORIZATION};
use api_responses::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use api_responses::{Body, IntoHttpResponse, Problem, Response, ToHttpResponse, api_responses};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use common::api::claims::{OWN, OwnError};
use common::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use common::api::{self, Book};
use common::client::Question;
use common::expected::{Case, explained};
use common::{declared, faults, wire};
use framework::Json;

mod framework {
    pub(crate) type Which = String;
    pub(crate) struct Json<T>(pub(crate) T);
}

impl IntoHttpResponse for Json<Book> {
    fn into_http_response(self) -> Response {
        with_media_type(200, "application/json", serde_json::to_vec(&self.0).unwrap().into())
    }
}

impl ToHttpResponse for OwnError {
    fn to_http_response(&self) -> Response {
        let (status, text) = self.answer();
        with_media_type(status, OWN, text.into())
    }
}

fn with_media_type(status: u16, media_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

fn with_fields(fields: HeaderMap, mut response: Response) -> Response {
    response.headers_mut().extend(fields);
    response
}

/// Only a server without a router can be asked for a tunnel.
#[api_responses(CONNECT, 200, 407: Problem)]
fn tunnel(fields: &HeaderMap) -> Result<TunnelResponse, TunnelError> {
    if fields.contains_key(PROXY_AUTHORIZATION) {
        return Ok(TunnelResponse::Ok);
    }
    let proxy_authenticate = Challenge::bearer().into();
    let body = Problem::from("Who digs?");
    Err(TunnelError::ProxyAuthenticationRequired { proxy_authenticate, body })
}

/// HEAD goes where GET goes.
async fn library(request: Request<Incoming>) -> Response {
    let (head, content) = request.into_parts();
    if head.method == Method::CONNECT {
        return tunnel(&head.headers).into_http_response();
    }
    let Some((resource, which)) = head.uri.path().rsplit_once('/') else { return bare(400) };
    let which = which.to_owned();
    match (head.method.as_str(), resource) {
        ("GET" | "HEAD", "/books") => api::two_enums::get_book(which).await.into_http_response(),
        ("PUT", "/books") => api::claims::put_book(which).await.into_http_response(),
        ("DELETE", "/books") => api::claims::give_away(which).await.into_http_response(),
        ("POST", "/books") => api::claims::buy(which).await.into_http_response(),
        ("POST", "/labels") => api::one_enum::print_label(which).await.into_http_response(),
        ("POST", "/loans") => api::problems::lend_book(which).await.into_http_response(),
        ("DELETE", "/loans") => api::without_content::return_book(which).await.into_http_response(),
        ("GET" | "HEAD", "/exports") => api::content::get_export(which).await.into_http_response(),
        ("GET" | "HEAD", "/pages") => api::content::get_page(which).await.into_http_response(),
        ("POST", "/forms") => api::without_content::hand_in(which).await.into_http_response(),
        ("GET" | "HEAD", "/reading") => {
            api::without_content::read(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/stock") => match api::fields::get_stock(which).await {
            Ok((fields, stock)) => with_fields(fields, stock.into_http_response()),
            Err(error) => error.into_http_response(),
        },
        ("HEAD", "/copies") => api::without_content::has_copy(which).await.into_http_response(),
        ("GET" | "HEAD", "/shelves") => api::methods::walk(which).await.into_http_response(),
        (_, "/bell") => api::methods::ring(which).await.into_http_response(),
        ("QUERY", "/search") => api::methods::search(which).await.into_http_response(),
        ("GET" | "HEAD", "/rooms") => {
            api::empty_enums::Rooms::get(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/vault") => {
            api::empty_enums::open_vault(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/samples") => {
            api::generic::get_sample::<Book>(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/numbers") => {
            api::generic::get_sample::<u8>(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/titles") => api::generic::get_title(which).await.into_http_response(),
        ("GET" | "HEAD", "/names/f") => api::names::f(which).await.into_http_response(),
        ("GET" | "HEAD", "/names/body") => api::names::body(which).await.into_http_response(),
        ("POST", "/names/location") => api::names::location(which).await.into_http_response(),
        ("GET" | "HEAD", "/names/type") => api::names::r#type(which).await.into_http_response(),
        ("GET" | "HEAD", "/traced/above") => api::traced::above(which).await.into_http_response(),
        ("GET" | "HEAD", "/traced/below") => api::traced::below(which).await.into_http_response(),
        ("GET" | "HEAD", "/moved") => redirects::follow(which).await.into_http_response(),
        ("POST", "/stores") => creation::store(which).await.into_http_response(),
        ("POST", "/crates") => creation::crates(which).await.into_http_response(),
        ("POST" | "PUT", "/piles") => creation::pile(which).await.into_http_response(),
        ("PUT", "/stores") => creation::put_store(which).await.into_http_response(),
        ("GET" | "HEAD", "/safe") => authentication::open_safe(which).await.into_http_response(),
        ("POST", "/safe") => authentication::close_safe(which).await.into_http_response(),
        ("HEAD", "/safes") => authentication::has_safe(which).await.into_http_response(),
        ("GET" | "HEAD", "/editions") => conditions::get_edition(which).await.into_http_response(),
        ("PATCH", "/editions") => conditions::change_edition(which).await.into_http_response(),
        ("PATCH", "/covers") => refusals::change_cover(which).await.into_http_response(),
        ("GET" | "HEAD", "/talks") => refusals::talk(which).await.into_http_response(),
        (_, "/anything") => refusals::anything(which).await.into_http_response(),
        ("POST", "/counter") => limits::ask(which).await.into_http_response(),
        ("GET" | "HEAD", "/counter") => limits::look(which).await.into_http_response(),
        ("GET" | "HEAD", "/lists") => values::list(which).await.into_http_response(),
        ("GET" | "HEAD", "/desks") => values::ask_desk(which).await.into_http_response(),
        ("POST", "") => {
            let json = content.collect().await.unwrap().to_bytes();
            match (which.as_str(), serde_json::from_slice(&json)) {
                (_, Err(_)) => bare(400),
                ("orders", Ok(book)) => {
                    api::request_content::order(Json(book)).await.into_http_response()
                }
                ("tags", Ok(book)) => text_of_requests::tag(Json(book)).await.into_http_response(),
                _ => bare(404),
            }
        }
        _ => sets::library(&head.method, resource, which).await.unwrap_or_else(|| bare(404)),
    }
}

/// From the server itself, not from a handler.
fn bare(status: u16) -> Response {
    with_media_type(status, "application/x-server", Body::empty())
}

async fn serve() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let service =
                service_fn(|request| async { Ok::<_, Infallible>(library(request).await) });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
        }
    });
    server
}

#[tokio::test]
async fn every_variant_arrives() {
    wire::answers(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn head_is_get_without_content() {
    wire::answers_head_like_get(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn what_arrives_is_what_is_declared() {
    wire::answers_as_declared(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn a_proxy_challenges() {
    let problem = explained("Proxy Authentication Required", 407, "Who digs?");
    let tunnel = Question::new("CONNECT", "");
    let refused = Case::new::<TunnelError>(tunnel, "ProxyAuthenticationRequired", 407, problem)
        .with_field("proxy-authenticate", "Bearer");
    let server = serve().await;
    wire::answers(server, std::slice::from_ref(&refused)).await;
    wire::answers_as_declared(server, &[refused]).await;
}

#[test]
fn operations_say_what_is_declared() {
    declared::operations_say_what_is_declared(&api::declared());
}

#[test]
fn every_variant_is_asked_for() {
    declared::every_variant_is_asked_for(&api::declared(), &api::cases());
}

#[tokio::test]
async fn only_the_log_learns_of_a_fault() {
    faults::only_the_log_learns_of_a_fault(serve().await).await;
}

#[tokio::test]
async fn the_log_learns_of_dropped_errors() {
    faults::the_log_learns_of_dropped_errors(serve().await).await;
}

#[tokio::test]
async fn the_log_does_not_learn_of_the_clients_errors() {
    faults::the_log_does_not_learn_of_the_clients_errors(serve().await).await;
}
