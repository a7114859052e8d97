//! Declared handlers on hyper, over a socket. There is no framework: the value that a handler returns is
//! converted into the response here.

mod sets;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use api_responses::header::Challenge;
use api_responses::http::header::{CONTENT_TYPE, PROXY_AUTHORIZATION};
use api_responses::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use api_responses::{Body, IntoHttpResponse, Problem, Response, api_responses};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use frameworks::api::blocks::{Archive, Readers as _};
use frameworks::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use frameworks::api::{self, Book};
use frameworks::client::TestRequest;
use frameworks::expected::{Case, problem_with_detail};
use frameworks::extract::{Json, Selector};
use frameworks::{described, unexpected_errors, wire};

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

/// A tunnel needs a server without a router.
#[api_responses(CONNECT, 200, 407: Problem)]
fn tunnel(fields: &HeaderMap) -> Result<TunnelResponse, TunnelError> {
    if fields.contains_key(PROXY_AUTHORIZATION) {
        return Ok(TunnelResponse::Ok);
    }
    let proxy_authenticate = Challenge::bearer().into();
    let body = Problem::from("Who digs?");
    Err(TunnelError::ProxyAuthenticationRequired { proxy_authenticate, body })
}

/// Routes HEAD like GET.
async fn library(request: Request<Incoming>) -> Response {
    let (head, content) = request.into_parts();
    if head.method == Method::CONNECT {
        return tunnel(&head.headers).into_http_response();
    }
    let Some((resource, selector)) = head.uri.path().rsplit_once('/') else { return bare(400) };
    let selector = Selector(selector.to_owned());
    match (head.method.as_str(), resource) {
        ("GET" | "HEAD", "/books") => api::two_enums::get_book(selector).await.into_http_response(),
        ("PUT", "/books") => api::claims::put_book(selector).await.into_http_response(),
        ("DELETE", "/books") => api::claims::give_away(selector).await.into_http_response(),
        ("POST", "/books") => api::claims::buy(selector).await.into_http_response(),
        ("GET" | "HEAD", "/archive") => {
            Archive::default().find_archived(selector).await.into_http_response()
        }
        ("PUT", "/archive") => {
            Arc::new(Archive::default()).archive(selector).await.into_http_response()
        }
        ("DELETE", "/archive") => Archive::clear_archive(selector).await.into_http_response(),
        ("GET" | "HEAD", "/readers") => {
            Archive::default().get_reader(selector).await.into_http_response()
        }
        ("POST", "/labels") => api::one_enum::print_label(selector).await.into_http_response(),
        ("POST", "/loans") => api::problems::lend_book(selector).await.into_http_response(),
        ("DELETE", "/loans") => {
            api::without_content::return_book(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/exports") => {
            api::content::get_export(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/pages") => api::content::get_page(selector).await.into_http_response(),
        ("POST", "/forms") => api::without_content::hand_in(selector).await.into_http_response(),
        ("GET" | "HEAD", "/reading") => {
            api::without_content::read(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/stock") => match api::fields::get_stock(selector).await {
            Ok((fields, stock)) => with_fields(fields, stock.into_http_response()),
            Err(error) => error.into_http_response(),
        },
        ("HEAD", "/copies") => api::without_content::has_copy(selector).await.into_http_response(),
        ("GET" | "HEAD", "/shelves") => api::methods::walk(selector).await.into_http_response(),
        (_, "/bell") => api::methods::ring(selector).await.into_http_response(),
        ("QUERY", "/search") => api::methods::search(selector).await.into_http_response(),
        ("GET" | "HEAD", "/rooms") => {
            api::empty_enums::Rooms::get(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/vault") => {
            api::empty_enums::open_vault(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/samples") => {
            api::generic::get_sample::<Book>(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/numbers") => {
            api::generic::get_sample::<u8>(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/titles") => api::generic::get_title(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/f") => api::names::f(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/body") => api::names::body(selector).await.into_http_response(),
        ("POST", "/names/location") => api::names::location(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/type") => api::names::r#type(selector).await.into_http_response(),
        ("GET" | "HEAD", "/instrumented/above") => {
            api::instrumented::above(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/instrumented/below") => {
            api::instrumented::below(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/moved") => redirects::follow(selector).await.into_http_response(),
        ("POST", "/stores") => creation::store(selector).await.into_http_response(),
        ("POST", "/crates") => creation::crates(selector).await.into_http_response(),
        ("POST" | "PUT", "/piles") => creation::pile(selector).await.into_http_response(),
        ("PUT", "/stores") => creation::put_store(selector).await.into_http_response(),
        ("GET" | "HEAD", "/safe") => authentication::open_safe(selector).await.into_http_response(),
        ("POST", "/safe") => authentication::close_safe(selector).await.into_http_response(),
        ("HEAD", "/safes") => authentication::has_safe(selector).await.into_http_response(),
        ("GET" | "HEAD", "/editions") => {
            conditions::get_edition(selector).await.into_http_response()
        }
        ("PATCH", "/editions") => conditions::change_edition(selector).await.into_http_response(),
        ("PATCH", "/covers") => refusals::change_cover(selector).await.into_http_response(),
        ("GET" | "HEAD", "/talks") => refusals::talk(selector).await.into_http_response(),
        (_, "/anything") => refusals::anything(selector).await.into_http_response(),
        ("POST", "/counter") => limits::ask(selector).await.into_http_response(),
        ("GET" | "HEAD", "/counter") => limits::look(selector).await.into_http_response(),
        ("GET" | "HEAD", "/lists") => values::list(selector).await.into_http_response(),
        ("GET" | "HEAD", "/desks") => values::ask_desk(selector).await.into_http_response(),
        ("POST", "") => {
            let json = content.collect().await.unwrap().to_bytes();
            match (selector.as_str(), serde_json::from_slice(&json)) {
                (_, Err(_)) => bare(400),
                ("orders", Ok(book)) => {
                    api::request_content::order(Json(book)).await.into_http_response()
                }
                ("tags", Ok(book)) => text_of_requests::tag(Json(book)).await.into_http_response(),
                _ => bare(404),
            }
        }
        _ => sets::library(&head.method, resource, selector).await.unwrap_or_else(|| bare(404)),
    }
}

/// A response of the server itself, not of a handler.
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
async fn every_variant_is_sent_as_expected() {
    wire::responses_are_as_expected(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn head_is_answered_like_get_without_content() {
    wire::head_matches_get(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn responses_match_their_declarations() {
    wire::responses_match_their_declarations(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn proxy_authentication_is_requested() {
    let problem = problem_with_detail("Proxy Authentication Required", 407, "Who digs?");
    let tunnel = TestRequest::new("CONNECT", "");
    let refused = Case::new::<TunnelError>(tunnel, "ProxyAuthenticationRequired", 407, problem)
        .with_field("proxy-authenticate", "Bearer");
    let server = serve().await;
    wire::responses_are_as_expected(server, std::slice::from_ref(&refused)).await;
    wire::responses_match_their_declarations(server, &[refused]).await;
}

#[test]
fn operations_match_their_declarations() {
    described::operations_match_their_declarations(&api::described());
}

#[test]
fn every_variant_has_a_case() {
    described::every_variant_has_a_case(&api::described(), &api::cases());
}

#[tokio::test]
async fn unexpected_errors_are_logged_and_not_sent() {
    unexpected_errors::unexpected_errors_are_logged_and_not_sent(serve().await).await;
}

#[tokio::test]
async fn dropped_server_errors_are_logged() {
    unexpected_errors::dropped_server_errors_are_logged(serve().await).await;
}

#[tokio::test]
async fn existing_errors_are_logged() {
    unexpected_errors::existing_errors_are_logged(serve().await).await;
}

#[tokio::test]
async fn client_errors_are_logged_for_debugging() {
    unexpected_errors::client_errors_are_logged_for_debugging(serve().await).await;
}
