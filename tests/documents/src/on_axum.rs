//! The API on axum, in nested routers.

use std::net::SocketAddr;

use api_responses::api_responses;
use api_responses::axum::ApiRouter;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use tokio::net::TcpListener;

use crate::extract::{FromHeaders, Headers};
use crate::requests::{Case, Reads, Rejections, to};

#[path = "handlers/mod.rs"]
mod handlers;

use handlers::{administration, first, members, second};

/// The root, whose path is the prefix.
#[api_responses(GET "/", 200: &'static str as "text/plain; charset=utf-8")]
async fn get_name() -> GetNameResponse {
    GetNameResponse::Ok("library")
}

/// Check the version.
#[api_responses(GET "/versions/{number}", 200, 404)]
async fn get_version(number: Path<u8>) -> Result<GetVersionResponse<u8>, GetVersionError> {
    match *number {
        number @ 1..=2 => Ok(GetVersionResponse::Ok(number)),
        _ => Err(GetVersionError::NotFound),
    }
}

async fn with_server(response: Response) -> impl IntoResponse {
    ([("server", "library")], response)
}

/// The whole API.
pub fn api() -> ApiRouter {
    let members = ApiRouter::new()
        .endpoint(members::list_members)
        .endpoint(members::sign_up)
        .endpoint(members::get_member)
        .endpoint(members::rename_member)
        .endpoint(members::delete_member)
        .endpoint(members::has_card);
    let first = ApiRouter::new()
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
        .nest("/branches/{branch}", members)
        .layer(map_response(with_server));
    let second = ApiRouter::new()
        .endpoint(second::list_books)
        .endpoint(second::create_book)
        .endpoint(second::get_book)
        .endpoint(second::change_book)
        .endpoint(second::delete_book)
        .endpoint(second::list_titles)
        .endpoint(second::find_title);
    let administration = ApiRouter::new()
        .endpoint(administration::get_statistics)
        .endpoint(administration::start_job)
        .endpoint(administration::get_job)
        .endpoint(administration::stop_job);
    let api = ApiRouter::new()
        .endpoint(get_name)
        .endpoint(get_version)
        .nest("/v1", first)
        .nest("/v2", second)
        .nest("/admin", administration);
    ApiRouter::new().endpoint(administration::get_health).nest("/api", api)
}

/// What axum's extractors send.
pub const REJECTIONS: Rejections = Rejections {
    path: 400,
    not_text: 400,
    query: 400,
    content: [400, 422, 415],
    // axum accepts 2 MiB.
    too_long: (413, 2 * 1024 * 1024),
};

/// The requests to the endpoints whose declaration differs from that on other frameworks.
pub fn own_requests() -> Vec<Case> {
    let unknown = [to("/api/versions/3", 404)];
    let reads = [Reads::Path("/api/versions/x")];
    let version = to("/api/versions/1", 200);
    [
        REJECTIONS.endpoint("GET /api", to("/api", 200), &[], []),
        REJECTIONS.endpoint("GET /api/versions/{number}", version, &reads, unknown),
    ]
    .concat()
}

/// Starts a server, and returns its address.
///
/// # Errors
///
/// Returns the error of the socket.
pub async fn start() -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async { axum::serve(listener, Router::from(api())).await });
    Ok(address)
}

impl<S: Sync, T: FromHeaders<Rejection: IntoResponse> + Send> FromRequestParts<S> for Headers<T> {
    type Rejection = T::Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, T::Rejection> {
        T::from_headers(&parts.headers).map(Self)
    }
}
