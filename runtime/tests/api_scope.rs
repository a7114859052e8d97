//! `ApiScope`: its endpoints have the paths that are served, and so have the documents.

#![cfg(all(feature = "actix-web4", feature = "guide", feature = "utoipa6"))]

use std::panic::{AssertUnwindSafe, catch_unwind};

use actix_web::body::to_bytes;
use actix_web::dev::ServiceResponse;
use actix_web::middleware::DefaultHeaders;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpResponse, guard, web};
use api_responses::actix::{ApiConfig, ApiScope, RoutedEndpoint, RoutedEndpoints};
use api_responses::api_responses;
use api_responses::guide::{Endpoint, Guide};
use api_responses::http_semantics::Method;
use api_responses::openapi::Conflict;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
#[schema(as = FirstUser)]
struct User {
    id: u64,
}

/// Both versions have a handler with the same declaration; only the types differ.
mod v1 {
    use super::{User, api_responses, web};

    /// Look up one user.
    #[api_responses(200, 404)]
    #[actix_web::get("/users/{id}")]
    pub(super) async fn get_user(
        id: web::Path<u64>,
    ) -> Result<GetUserResponse<User>, GetUserError> {
        match *id {
            7 => Ok(GetUserResponse::Ok(User { id: 7 })),
            _ => Err(GetUserError::NotFound),
        }
    }
}

mod v2 {
    use super::{Serialize, ToSchema, api_responses, web};

    #[derive(Serialize, ToSchema)]
    #[schema(as = SecondUser)]
    pub(super) struct User {
        number: u64,
    }

    /// Look up one user.
    #[api_responses(200, 404)]
    #[actix_web::get("/users/{id}")]
    pub(super) async fn get_user(
        id: web::Path<u64>,
    ) -> Result<GetUserResponse<User>, GetUserError> {
        match *id {
            8 => Ok(GetUserResponse::Ok(User { number: 8 })),
            _ => Err(GetUserError::NotFound),
        }
    }
}

/// List the users.
#[api_responses(200)]
#[actix_web::get("")]
async fn list_users() -> ListUsersResponse<&'static str> {
    ListUsersResponse::Ok("users")
}

/// With a slash at the end.
#[api_responses(200)]
#[actix_web::get("/")]
async fn show_root() -> ShowRootResponse<&'static str> {
    ShowRootResponse::Ok("root")
}

/// Check the service.
#[api_responses(200)]
#[actix_web::routes]
#[get("/health")]
#[head("/health")]
#[get("/status")]
async fn get_health() -> GetHealthResponse<&'static str> {
    GetHealthResponse::Ok("well")
}

/// A handler without a route attribute.
#[api_responses(PUT|DELETE "/files/{name:.*}", 200)]
async fn change_file(name: web::Path<String>) -> ChangeFileResponse<String> {
    ChangeFileResponse::Ok(name.into_inner())
}

/// The second handler of the path.
#[api_responses(GET "/files/{name:.*}", 200)]
async fn get_file(_name: web::Path<String>) -> GetFileResponse<&'static str> {
    GetFileResponse::Ok("read")
}

#[api_responses(204)]
#[actix_web::get("/tenants")]
async fn plain_tenants() -> PlainTenantsResponse {
    PlainTenantsResponse::NoContent
}

fn users(config: &mut ApiConfig<'_>) {
    config.endpoint(list_users).scope(ApiScope::new("/roots").endpoint(show_root));
}

fn api(config: &mut ApiConfig<'_>) {
    let first = ApiScope::new("v1")
        .endpoint(v1::get_user)
        .scope(ApiScope::new("/people").configure(users))
        .wrap(DefaultHeaders::new().add(("x-version", "1")))
        .wrap(DefaultHeaders::new().add(("x-outer", "1")));
    let second = ApiScope::new("/v2")
        .guard(guard::Header("x-beta", "yes"))
        .app_data(web::Data::new(2_u8))
        .endpoint(v2::get_user)
        .endpoint(change_file)
        .endpoint(get_file)
        .map(|scope| scope.default_service(web::to(HttpResponse::ImATeapot)));
    let plain = web::scope("/hidden").route("/x", web::get().to(async || "x"));
    config
        .configure(|config| {
            config.endpoint(get_health);
        })
        .scope(ApiScope::new("/api").scope(first).scope(second).service(plain))
        .route("/plain", web::get().to(async || "plain"))
        .app_data(web::Data::new(1_u64))
        .map(|config| config.default_service(web::to(HttpResponse::Gone)));
}

fn paths(routed: &RoutedEndpoints) -> Vec<String> {
    routed.iter().map(RoutedEndpoint::path).collect()
}

const PATHS: [&str; 8] = [
    "/health",
    "/status",
    "/api/v1/users/{id}",
    "/api/v1/people",
    "/api/v1/people/roots/",
    "/api/v2/users/{id}",
    "/api/v2/files/{name:.*}",
    "/api/v2/files/{name:.*}",
];

async fn content(response: ServiceResponse) -> String {
    let bytes = to_bytes(response.into_body()).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[actix_web::test]
async fn every_recorded_path_is_served() {
    assert_eq!(paths(&RoutedEndpoints::of(api)), PATHS);
    let app = init_service(App::new().configure(ApiConfig::apply(api))).await;
    for (method, path, status, text) in [
        ("GET", "/health", 200, "\"well\""),
        ("HEAD", "/health", 200, ""),
        ("GET", "/status", 200, "\"well\""),
        ("HEAD", "/status", 410, ""),
        ("GET", "/api/v1/users/7", 200, r#"{"id":7}"#),
        ("GET", "/api/v1/people", 200, "\"users\""),
        ("GET", "/api/v1/people/roots/", 200, "\"root\""),
        // actix-web does not take the two as equal.
        ("GET", "/api/v1/people/roots", 410, ""),
        ("GET", "/api/v1/people/", 410, ""),
        ("GET", "/api/v2/users/8", 200, r#"{"number":8}"#),
        ("PUT", "/api/v2/files/a/b", 200, "\"a/b\""),
        ("DELETE", "/api/v2/files/a", 200, "\"a\""),
        ("GET", "/api/v2/files/a", 200, "\"read\""),
        ("POST", "/api/v2/files/a", 418, ""),
        ("GET", "/plain", 200, "plain"),
        ("GET", "/api/hidden/x", 200, "x"),
        ("GET", "/users/7", 410, ""),
    ] {
        let request = TestRequest::with_uri(path).method(method.parse().unwrap());
        let request = request.insert_header(("x-beta", "yes")).to_request();
        let response = call_service(&app, request).await;
        assert_eq!(response.status(), status, "{method} {path}");
        let is_wrapped = path.starts_with("/api/v1");
        for name in ["x-version", "x-outer"] {
            assert_eq!(response.headers().contains_key(name), is_wrapped, "{method} {path}");
        }
        if method != "HEAD" {
            assert_eq!(content(response).await, text, "{method} {path}");
        }
    }
    let without_guard = TestRequest::with_uri("/api/v2/users/8").to_request();
    assert_eq!(call_service(&app, without_guard).await.status(), 410);
}

/// An endpoint at `/` has no prefix, unless it is in a scope.
#[test]
fn the_root_has_no_prefix() {
    let routed = RoutedEndpoints::of(|config| {
        config.endpoint(show_root).scope(ApiScope::new("/v1").endpoint(show_root));
    });
    let found = routed.iter().map(|endpoint| (endpoint.prefix(), endpoint.path()));
    assert!(found.eq([("", "/".to_owned()), ("/v1/", "/v1/".to_owned())]), "{routed:?}");
}

#[test]
fn routes_without_a_declaration_are_listed() {
    assert_eq!(RoutedEndpoints::of(api).undeclared(), ["/api/…", "/plain"]);
    let scope = ApiScope::new("/v1").route("x", web::get().to(async || "x"));
    assert_eq!(scope.routed().undeclared(), ["/v1/x"]);
}

/// Both versions are in the documents, under their own paths and with their own types.
#[test]
fn documents_have_the_served_paths() {
    let guide = RoutedEndpoints::of(api).guide();
    let mut of_guide: Vec<_> = guide.endpoints().iter().filter_map(Endpoint::path).collect();
    let mut recorded = PATHS;
    recorded.sort_unstable();
    of_guide.sort();
    assert_eq!(of_guide, recorded);
    let page = guide.to_html();
    for anchor in ["get-api-v1-users-id", "get-api-v2-users-id", "get-status", "get-head-health"] {
        assert!(page.contains(&format!("id=\"endpoint-{anchor}\"")), "{anchor}");
    }

    let document = guide.to_openapi().build().unwrap();
    let document = serde_json::to_value(document).unwrap();
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let methods = item.as_object().unwrap().keys();
        operations.extend(methods.map(|method| format!("{method} {path}")));
    }
    operations.sort_unstable();
    assert_eq!(
        operations,
        [
            "delete /api/v2/files/{name}",
            "get /api/v1/people",
            "get /api/v1/people/roots/",
            "get /api/v1/users/{id}",
            "get /api/v2/files/{name}",
            "get /api/v2/users/{id}",
            "get /health",
            "get /status",
            "head /health",
            "put /api/v2/files/{name}",
        ]
    );
    for (version, schema) in [("v1", "FirstUser"), ("v2", "SecondUser")] {
        let user = &document["paths"][format!("/api/{version}/users/{{id}}")]["get"];
        assert_eq!(user["operationId"], format!("api_scope_{version}_get_user"));
        let reference = &user["responses"]["200"]["content"]["application/json"]["schema"]["$ref"];
        assert_eq!(*reference, format!("#/components/schemas/{schema}"));
    }
    let ids: Vec<_> = ["/health", "/status"]
        .map(|path| document["paths"][path]["get"]["operationId"].as_str().unwrap())
        .into();
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn two_handlers_of_one_path_are_an_error() {
    let scope = ApiScope::new("/v1").endpoint(v1::get_user).endpoint(v2::get_user);
    let conflict = scope.routed().guide().to_openapi().build().err().unwrap();
    assert!(matches!(conflict, Conflict::Route { .. }), "{conflict:?}");
    assert_eq!(
        conflict.to_string(),
        "`GET /v1/users/{id}` is declared twice: by `api_scope::v1::get_user` and by \
         `api_scope::v2::get_user`"
    );
}

/// Without a router, the paths of all routes are in the guide.
#[test]
fn the_program_has_all_paths_of_a_handler() {
    let guide = Guide::from_program();
    let health: Vec<_> =
        guide.endpoints().iter().filter(|one| one.operation().name() == "get_health").collect();
    let methods =
        |index: usize| -> Vec<_> { health[index].methods().map(Method::as_str).collect() };
    assert_eq!((health[0].path().as_deref(), methods(0)), (Some("/health"), vec!["GET", "HEAD"]));
    assert_eq!((health[1].path().as_deref(), methods(1)), (Some("/status"), vec!["GET"]));
    assert_eq!(health.len(), 2);
}

/// Returns the text of the panic.
fn panic_of<T>(route: impl FnOnce() -> T) -> String {
    let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(route()))) else {
        panic!("there is no panic")
    };
    panic.downcast_ref::<String>().unwrap().clone()
}

#[actix_web::test]
async fn a_prefix_with_a_parameter_that_is_not_read_is_an_error() {
    // What actix-web does.
    let scope = web::scope("/{tenant}").service(v1::get_user);
    let app = init_service(App::new().service(scope)).await;
    let response = call_service(&app, TestRequest::with_uri("/7/users/7").to_request()).await;
    assert_eq!(response.status(), 404);
    assert_eq!(content(response).await, "wrong number of parameters: 2 expected 1");

    let tenant = || ApiScope::new("/{tenant}").endpoint(v1::get_user);
    let message = panic_of(|| ApiScope::new("/api").scope(tenant()));
    assert!(message.starts_with("`get_user` reads 1 value from the path, and"), "{message}");
    assert!(message.contains("`/{tenant}/users/{id}` has 2 parameters"), "{message}");
    panic_of(|| tenant().routed());
    panic_of(|| {
        RoutedEndpoints::of(|config| {
            config.scope(tenant());
        })
    });
    // The prefix of the whole scope is known only when it is nested.
    let scope = ApiScope::new("/api").scope(ApiScope::new("/x").endpoint(list_users));
    assert_eq!(paths(&ApiScope::new("/{tenant}").scope(scope).routed()), ["/{tenant}/api/x"]);
}

#[actix_web::test]
async fn an_endpoint_behind_a_scope_that_receives_its_requests_is_an_error() {
    // What actix-web does.
    let app = App::new().service(web::scope("/tenants")).service(plain_tenants);
    let app = init_service(app).await;
    let response = call_service(&app, TestRequest::with_uri("/tenants").to_request()).await;
    assert_eq!(response.status(), 404);

    let scope = || ApiScope::new("/tenants").endpoint(list_users);
    let message = panic_of(|| ApiScope::new("").scope(scope()).endpoint(plain_tenants));
    assert_eq!(
        message,
        "`plain_tenants` does not receive the requests for `/tenants`, because the scope `/tenants` before it \
         receives all requests under its prefix: add it to that scope, or before it"
    );
    panic_of(|| ApiScope::new("").scope(scope()).scope(scope()));
    let guarded = ApiScope::new("").scope(scope().guard(guard::Get())).endpoint(plain_tenants);
    assert_eq!(paths(&guarded.routed()), ["/tenants", "/tenants"]);
    let before = ApiScope::new("").endpoint(plain_tenants).scope(scope());
    assert_eq!(paths(&before.routed()), ["/tenants", "/tenants"]);
    let similar = ApiScope::new("").scope(ApiScope::new("/ten")).endpoint(plain_tenants);
    assert_eq!(paths(&similar.routed()), ["/tenants"]);
}

#[test]
fn a_prefix_with_a_slash_at_its_end_is_an_error() {
    let message = panic_of(|| ApiScope::new("/v1/"));
    assert_eq!(
        message,
        "the prefix `/v1/` ends with a slash: in actix-web, `/users` in this scope is `/v1//users`"
    );
}

#[test]
fn debug_shows_the_endpoints() {
    let text = format!("{:?}", RoutedEndpoints::of(api));
    assert!(text.contains("/api/v1") && text.contains("/plain"), "{text}");
    let text = format!("{:?}", ApiScope::new("/v1").endpoint(list_users));
    assert!(text.contains("/v1") && text.contains("list_users"), "{text}");
    RoutedEndpoints::of(|config| {
        config.endpoint(plain_tenants);
        assert!(format!("{config:?}").contains("/tenants"));
    });
}
