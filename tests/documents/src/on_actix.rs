//! The API on actix-web, in nested scopes.

use std::future::{Ready, ready};
use std::net::SocketAddr;

use actix_web::dev::Payload;
use actix_web::middleware::DefaultHeaders;
use actix_web::web::{Json, Path, Query};
use actix_web::{App, FromRequest, HttpRequest, HttpServer};
use api_responses::actix::{ApiConfig, ApiScope};
use api_responses::api_responses;
use api_responses::http::{HeaderMap, HeaderName, HeaderValue};

use crate::extract::{FromHeaders, Headers};
use crate::requests::{Case, Reads, Rejections, to};

#[path = "handlers/mod.rs"]
mod handlers;

use handlers::{administration, first, members, second};

/// The root, whose path is the prefix.
#[api_responses(200: &'static str as "text/plain; charset=utf-8")]
#[actix_web::get("")]
async fn get_name() -> GetNameResponse {
    GetNameResponse::Ok("library")
}

/// Check the version.
#[api_responses(200, 404)]
#[actix_web::routes]
#[get("/versions/{number}")]
#[head("/versions/{number}")]
#[get("/v{number}")]
async fn get_version(number: Path<u8>) -> Result<GetVersionResponse<u8>, GetVersionError> {
    match *number {
        number @ 1..=2 => Ok(GetVersionResponse::Ok(number)),
        _ => Err(GetVersionError::NotFound),
    }
}

fn members(config: &mut ApiConfig<'_>) {
    config
        .endpoint(members::list_members)
        .endpoint(members::sign_up)
        .endpoint(members::get_member)
        .endpoint(members::rename_member)
        .endpoint(members::delete_member)
        .endpoint(members::has_card);
}

/// The whole API: once for the document, and once in each worker.
pub fn api(config: &mut ApiConfig<'_>) {
    let first = ApiScope::new("/v1")
        .endpoint(first::list_books)
        .endpoint(first::create_book)
        .endpoint(first::get_book)
        .endpoint(first::replace_book)
        .endpoint(first::delete_book)
        .endpoint(first::get_text)
        .endpoint(first::get_cover)
        .endpoint(first::list_loans)
        .endpoint(first::lend_book)
        .endpoint(first::return_book)
        .scope(ApiScope::new("/branches/{branch}").configure(members))
        .wrap(DefaultHeaders::new().add(("server", "library")));
    let second = ApiScope::new("/v2")
        .endpoint(second::list_books)
        .endpoint(second::create_book)
        .endpoint(second::get_book)
        .endpoint(second::change_book)
        .endpoint(second::delete_book)
        .endpoint(second::list_titles)
        .endpoint(second::find_title);
    let administration = ApiScope::new("/admin")
        .endpoint(administration::get_statistics)
        .endpoint(administration::start_job)
        .endpoint(administration::get_job)
        .endpoint(administration::stop_job);
    config.endpoint(administration::get_health).scope(
        ApiScope::new("/api")
            .endpoint(get_name)
            .endpoint(get_version)
            .scope(first)
            .scope(second)
            .scope(administration),
    );
}

/// What actix-web's extractors send.
pub const REJECTIONS: Rejections = Rejections {
    path: 404,
    // It is replaced with U+FFFD, and no book has this ISBN.
    not_text: 404,
    query: 400,
    content: [400, 400, 400],
    // actix-web accepts 2 MiB.
    too_long: (413, 2 * 1024 * 1024),
};

/// The requests to the endpoints that only this framework has.
pub fn own_requests() -> Vec<Case> {
    let mut cases = REJECTIONS.endpoint("GET /api", to("/api", 200), &[], []);
    for (route, accepted, unknown, rejected) in [
        ("GET /api/versions/{number}", "/api/versions/1", "/api/versions/3", "/api/versions/x"),
        ("HEAD /api/versions/{number}", "/api/versions/1", "/api/versions/3", "/api/versions/x"),
        ("GET /api/v{number}", "/api/v1", "/api/v3", "/api/vx"),
    ] {
        let reads = [Reads::Path(rejected)];
        cases.extend(REJECTIONS.endpoint(route, to(accepted, 200), &reads, [to(unknown, 404)]));
    }
    cases
}

/// Starts a server, and returns its address.
///
/// # Errors
///
/// Returns the error of the socket.
pub fn start() -> std::io::Result<SocketAddr> {
    let server = HttpServer::new(|| App::new().configure(ApiConfig::apply(api)));
    let server = server.workers(2).disable_signals().bind("127.0.0.1:0")?;
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    Ok(address)
}

impl<T: FromHeaders<Rejection: Into<actix_web::Error>>> FromRequest for Headers<T> {
    type Error = T::Rejection;
    type Future = Ready<Result<Self, T::Rejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // actix-web has the types of an older version of `http`.
        let header = |(name, value): (
            &actix_web::http::header::HeaderName,
            &actix_web::http::header::HeaderValue,
        )| {
            let name = HeaderName::from_bytes(name.as_ref()).ok()?;
            Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
        };
        let headers: HeaderMap = request.headers().iter().filter_map(header).collect();
        ready(T::from_headers(&headers).map(Self))
    }
}
