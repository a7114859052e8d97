//! `ApiRouter`: its endpoints have the paths that are served, and so have the documents.

#![cfg(all(feature = "axum08", feature = "guide", feature = "utoipa6"))]

use std::net::SocketAddr;

use api_responses::api_responses;
use api_responses::axum::{ApiRouter, Path, RoutedEndpoint, RouterExt as _};
use api_responses::guide::{Endpoint, Guide};
use api_responses::openapi::{Conflict, Document};
use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use tokio::net::{TcpListener, TcpStream};
use utoipa::ToSchema;

#[derive(Clone)]
struct Db(u64);

#[derive(Serialize, ToSchema)]
struct User {
    id: u64,
}

mod v1 {
    use super::{Db, Path, State, User, api_responses};

    /// Look up one user.
    #[api_responses(GET "/users/{id}", 200, 404, outside(400: "The id is no number."))]
    pub(super) async fn get_user(
        State(Db(last)): State<Db>,
        Path(id): Path<u64>,
    ) -> Result<GetUserResponse<User>, GetUserError> {
        if id <= last { Ok(GetUserResponse::Ok(User { id })) } else { Err(GetUserError::NotFound) }
    }

    /// Count the users.
    #[api_responses(GET "/", 200)]
    pub(super) async fn count_users(State(Db(last)): State<Db>) -> CountUsersResponse<u64> {
        CountUsersResponse::Ok(last)
    }
}

mod v2 {
    use super::{Path, api_responses};

    /// Look up one user of a tenant.
    #[api_responses(GET "/users/{id}", 204, outside(400))]
    pub(super) async fn get_user(Path((_, _)): Path<(String, u64)>) -> GetUserResponse {
        GetUserResponse::NoContent
    }

    /// Show the menu.
    #[api_responses(GET "/menü", 204)]
    pub(super) async fn get_menu() -> GetMenuResponse {
        GetMenuResponse::NoContent
    }
}

/// Works with every state that contains the database.
fn first<S>() -> ApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    Db: FromRef<S>,
{
    ApiRouter::new().endpoint(v1::get_user).endpoint(v1::count_users)
}

async fn marked(mut response: Response) -> Response {
    response.headers_mut().insert("x-layer", "seen".parse().unwrap());
    response
}

fn api() -> ApiRouter {
    let second: ApiRouter<Db> = ApiRouter::new().endpoint(v2::get_user).endpoint(v2::get_menu);
    ApiRouter::new()
        .nest("/v1", first())
        .nest("/tenants/{tenant}", ApiRouter::new().nest("/v2/", second))
        .merge(ApiRouter::new().route("/plain", get(async || "plain")))
        .nest("/other", Router::new().route("/hidden", get(async || "hidden")))
        .layer(map_response(marked))
        .fallback(async || StatusCode::IM_A_TEAPOT)
        .with_state(Db(7))
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

async fn status(server: SocketAddr, path: &str) -> (u16, bool) {
    let stream = TokioIo::new(TcpStream::connect(server).await.unwrap());
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await.unwrap();
    tokio::spawn(connection);
    let request = http::Request::get(path).header("host", "localhost");
    let request = request.body(Empty::<bytes::Bytes>::new()).unwrap();
    let response = sender.send_request(request).await.unwrap();
    let status = response.status().as_u16();
    let is_marked = response.headers().contains_key("x-layer");
    response.into_body().collect().await.unwrap();
    (status, is_marked)
}

fn paths() -> Vec<String> {
    api().endpoints().map(RoutedEndpoint::path).collect()
}

#[tokio::test]
async fn every_recorded_path_is_served() {
    assert_eq!(
        paths(),
        ["/v1/users/{id}", "/v1", "/tenants/{tenant}/v2/users/{id}", "/tenants/{tenant}/v2/menü"]
    );
    let server = serve(api().into()).await;
    for (path, expected) in [
        ("/v1/users/7", 200),
        ("/v1/users/8", 404),
        ("/v1/users/abc", 400),
        ("/v1", 200),
        ("/tenants/a/v2/users/1", 204),
        ("/tenants/a/v2/men%C3%BC", 204),
        ("/plain", 200),
        ("/other/hidden", 200),
        ("/users/7", 418),
    ] {
        let (status, is_marked) = status(server, path).await;
        assert_eq!(status, expected, "{path}");
        // The fallback was added after the layer.
        assert_eq!(is_marked, expected != 418, "{path}");
    }
}

#[test]
fn routes_without_a_declaration_are_listed() {
    assert_eq!(api().undeclared(), ["/plain", "/other/…"]);
}

/// Both versions are in the documents, under their own paths.
#[test]
fn documents_have_the_served_paths() {
    let api = api();
    let guide = api.guide();
    let mut of_guide: Vec<_> = guide.endpoints().iter().filter_map(Endpoint::path).collect();
    let mut recorded = paths();
    recorded.sort();
    of_guide.sort();
    assert_eq!(of_guide, recorded);
    let page = guide.to_html();
    for anchor in ["endpoint-get-v1-users-id", "endpoint-get-tenants-tenant-v2-users-id"] {
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor}");
    }

    let document = guide.to_openapi().build().unwrap();
    let keys: Vec<_> = document.paths.paths.keys().cloned().collect();
    assert_eq!(keys, recorded);
    let document = serde_json::to_value(document).unwrap();
    let user = &document["paths"]["/v1/users/{id}"]["get"];
    assert_eq!(user["operationId"], "api_router_v1_get_user");
    let schema = &user["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/User");
    let parameters = &document["paths"]["/tenants/{tenant}/v2/users/{id}"]["get"]["parameters"];
    let names = parameters.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap());
    assert!(names.eq(["tenant", "id"]));
}

/// An endpoint that is served twice has two operations with different ids.
#[test]
fn one_endpoint_under_two_prefixes() {
    let api: ApiRouter<Db> = ApiRouter::new().nest("/a", first()).nest("/b", first());
    let document = api.guide().to_openapi().build().unwrap();
    let document = serde_json::to_value(document).unwrap();
    let mut ids: Vec<_> = ["/a", "/a/users/{id}", "/b", "/b/users/{id}"]
        .map(|path| document["paths"][path]["get"]["operationId"].as_str().unwrap())
        .into();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 4, "{ids:?}");
}

/// Elsewhere, a module has a prefix.
#[test]
fn modules_have_prefixes() {
    let guide = Guide::from_program()
        .with_prefix("api_router::v2", "/v2")
        .with_prefix("api_router", "/api");
    let mut paths: Vec<_> = guide.endpoints().iter().filter_map(Endpoint::path).collect();
    paths.sort();
    assert_eq!(paths, ["/api", "/api/users/{id}", "/api/v2/menü", "/api/v2/users/{id}"]);
}

/// The prefixes of modules do not replace those that the router has recorded.
#[test]
fn modules_of_a_router_have_prefixes() {
    let guide = api().guide().with_prefix("api_router::v1", "/api");
    let mut paths: Vec<_> = guide.endpoints().iter().filter_map(Endpoint::path).collect();
    paths.sort();
    let second = ["/tenants/{tenant}/v2/menü", "/tenants/{tenant}/v2/users/{id}"];
    assert_eq!(paths, ["/api/v1", "/api/v1/users/{id}", second[0], second[1]]);
}

#[test]
fn two_handlers_of_one_path_are_an_error() {
    let conflict = Guide::from_program().to_openapi().build().err().unwrap();
    assert!(matches!(conflict, Conflict::Route { .. }), "{conflict:?}");
    assert_eq!(
        conflict.to_string(),
        "`GET /users/{id}` is declared twice: by `api_router::v1::get_user` and by \
         `api_router::v2::get_user`"
    );
    let empty = Document::from_endpoints([]).build().unwrap();
    assert!(empty.paths.paths.is_empty());
}

#[test]
fn debug_shows_the_endpoints() {
    let text = format!("{:?}", api());
    assert!(text.contains("/v1") && text.contains("/plain"), "{text}");
    let _: Router = Router::new().endpoint(v2::get_menu);
}
