//! axum.

use std::net::SocketAddr;

use api_responses::axum::{ApiRouter, RouterExt as _};
use api_responses::{ErrorFormat, api_responses};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use tokio::net::TcpListener;

use crate::{FORMATS, errors_are_sent, request};

#[api_responses(GET "/users/{id}", 204)]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NoContent
}

#[api_responses(DELETE "/users/{id}", 204)]
async fn delete_user() -> DeleteUserResponse {
    DeleteUserResponse::NoContent
}

#[api_responses(QUERY "/users", 200, 400)]
async fn search_users(query: String) -> Result<SearchUsersResponse<String>, SearchUsersError> {
    if query.is_empty() {
        return Err(SearchUsersError::BadRequest);
    }
    Ok(SearchUsersResponse::Ok(query))
}

fn users() -> Router {
    Router::new().endpoint(get_user).endpoint(delete_user)
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

#[tokio::test]
async fn not_found_and_method_not_allowed() {
    for expected in FORMATS {
        let router = users()
            .route("/health", get(async || "well"))
            .nest("/v1", users())
            .nest("/v2", Router::new().nest("/deep", users()))
            .merge(Router::new().route("/merged", post(async || "")))
            .error_fallbacks(expected.0);
        let server = serve(router).await;
        let unknown = ["/", "/users", "/v1", "/v1/user/1", "/v2/deep/users/1/2", "/v2/users/1"];
        let refused: [(&str, &str, &[&str]); 5] = [
            ("POST", "/users/1", &["DELETE", "GET", "HEAD"]),
            ("PUT", "/health", &["GET", "HEAD"]),
            ("PATCH", "/v1/users/1", &["DELETE", "GET", "HEAD"]),
            ("PUT", "/v2/deep/users/1", &["DELETE", "GET", "HEAD"]),
            ("GET", "/merged", &["POST"]),
        ];
        errors_are_sent(server, expected, &unknown, &refused).await;
        for target in ["/users/1", "/v1/users/1", "/v2/deep/users/1"] {
            assert_eq!(request(server, "DELETE", target).await.status, 204);
        }
    }
}

#[tokio::test]
async fn a_recording_router() {
    for expected in FORMATS {
        let api: ApiRouter = ApiRouter::new()
            .nest("/v1", ApiRouter::new().endpoint(get_user))
            .error_fallbacks(expected.0);
        let server = serve(api.into()).await;
        let refused: [(&str, &str, &[&str]); 1] = [("POST", "/v1/users/1", &["GET", "HEAD"])];
        errors_are_sent(server, expected, &["/users/1"], &refused).await;
    }
}

/// A fallback of the author stays.
#[tokio::test]
async fn own_fallbacks_are_kept() {
    let nested = Router::new().endpoint(get_user).fallback(async || StatusCode::GONE);
    let own = get(async || "").fallback(async || StatusCode::IM_A_TEAPOT);
    let router =
        Router::new().nest("/old", nested).route("/own", own).error_fallbacks(ErrorFormat::PROBLEM);
    let server = serve(router).await;
    assert_eq!(request(server, "GET", "/old/x").await.status, 410);
    assert_eq!(request(server, "POST", "/own").await.status, 418);
    assert_eq!(request(server, "POST", "/old/users/1").await.status, 405);
}

#[tokio::test]
async fn a_handler_for_query_sends_its_own_405() {
    let router = Router::new().endpoint(search_users).error_fallbacks(FORMATS[1].0);
    let refused: [(&str, &str, &[&str]); 1] = [("GET", "/users", &["QUERY"])];
    errors_are_sent(serve(router).await, FORMATS[0], &[], &refused).await;
}
