//! `routes!` of utoipa-axum and the scopes of utoipa-actix-web need no `Schemas`.

#![allow(dead_code, reason = "only one of the declared responses is sent")]

use actix_web::{App, get};
use api_responses::api_responses;
use serde_json::Value;
use utoipa::openapi::OpenApi;
use utoipa_actix_web::{AppExt as _, scope};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::{List, User, dangling};

/// Look up all users.
#[api_responses(GET "/routed", 200, 401 { www_authenticate = "Bearer" })]
#[utoipa::path(get, path = "/routed", responses(RoutedResponse<List<User>>, RoutedError))]
async fn routed() -> Result<RoutedResponse<List<User>>, RoutedError> {
    Err(RoutedError::Unauthorized)
}

/// Look up all users.
#[api_responses(GET "/scoped", 200, 401 { www_authenticate = "Bearer" })]
#[utoipa::path(responses(ScopedResponse<List<User>>, ScopedError))]
#[get("/scoped")]
async fn scoped() -> Result<ScopedResponse<List<User>>, ScopedError> {
    Err(ScopedError::Unauthorized)
}

fn check(document: &OpenApi, path: &str) {
    let document = serde_json::to_value(document).unwrap();
    assert_eq!(dangling(&document), [""; 0], "{document:#}");
    let responses: &Value = &document["paths"][path]["get"]["responses"];
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["200", "401"]);
    assert!(responses["401"]["headers"]["WWW-Authenticate"].is_object(), "{responses:#}");
    let problem = &responses["401"]["content"]["application/problem+json"]["schema"];
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
    let users = &responses["200"]["content"]["application/json"]["schema"]["properties"]["items"];
    assert_eq!(users["items"]["title"], "User");
    assert!(users["items"]["properties"]["name"].is_object(), "{users:#}");
}

#[test]
fn routes_are_documented_completely() {
    let (_, document) = OpenApiRouter::<()>::default().routes(routes!(routed)).split_for_parts();
    check(&document, "/routed");
}

#[test]
fn scopes_are_documented_completely() {
    let app = App::new().into_utoipa_app().service(scope("/users").service(scoped));
    check(&app.split_for_parts().1, "/users/scoped");
}
