//! Requests: what the parameters of handlers describe.

#![allow(
    dead_code,
    reason = "only the declarations of the handlers and the schemas of the types are read"
)]

use api_responses::api_responses;
use api_responses::guide::Guide;
use api_responses::openapi::Conflict;
use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};
use serde_json::{Value, json};

/// Extractors with the names of those that frameworks have.
mod extractors {
    use super::{DescribeRequest, RequestDescription};

    pub(super) struct Path<T>(pub(super) T);
    pub(super) struct Query<T>(pub(super) T);
    pub(super) struct Json<T>(pub(super) T);
    pub(super) struct Valid<T>(pub(super) T);
    pub(super) struct State<T>(pub(super) T);

    impl<T> DescribeRequest for Path<T> {
        fn describe_request() -> RequestDescription {
            RequestDescription::new().with_path::<T>()
        }
    }

    impl<T> DescribeRequest for Query<T> {
        fn describe_request() -> RequestDescription {
            RequestDescription::new().with_query::<T>()
        }
    }

    impl<T> DescribeRequest for Json<T> {
        fn describe_request() -> RequestDescription {
            RequestDescription::new()
                .with_content::<T>("application/json")
                .with_rejection::<super::NotJson>()
        }
    }

    impl<T: DescribeRequest> DescribeRequest for Valid<T> {
        fn describe_request() -> RequestDescription {
            T::describe_request()
        }
    }
}

use extractors::{Json, Path, Query, State, Valid};

#[api_responses(
    /// The content is not JSON.
    400: "This is not JSON.",
    415,
)]
pub enum NotJson {}

#[derive(utoipa::ToSchema)]
struct Draft {
    cover: Cover,
}

#[derive(utoipa::ToSchema)]
struct Cover {
    hard: bool,
}

#[derive(utoipa::ToSchema)]
struct Page {
    /// Counted from 1.
    page: u32,
    order: Option<String>,
}

#[derive(utoipa::IntoParams)]
struct Filter {
    author: Vec<String>,
}

#[derive(utoipa::ToSchema)]
struct Place {
    shelf: u8,
    row: String,
}

struct WithoutSchema;

struct Staff;

impl DescribeRequest for Staff {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_security(SecurityScheme::http("Bearer"))
            .with_security(SecurityScheme::header_field("X-Shop").named("shop key"))
            .with_header_field("X-Request-Id", "For the log.")
            .with_header_field("Authorization", "")
            .with_cookie("theme", "")
    }
}

/// The guide of the operations that this file declares.
fn guide() -> Guide {
    let all = Guide::from_program();
    let own = all.endpoints().iter().filter(|one| one.module_path() == module_path!());
    Guide::from_routes(own.map(|one| ("", one.operation())))
}

fn document() -> Value {
    let document = guide().to_openapi().build();
    serde_json::to_value(document.unwrap_or_else(|conflict: Conflict| panic!("{conflict}")))
        .unwrap()
}

#[track_caller]
fn operation(path: &str, method: &str) -> Value {
    document()["paths"][path][method].clone()
}

fn parameter(operation: &Value, name: &str) -> Value {
    let mut parameters = operation["parameters"].as_array().into_iter().flatten();
    parameters.find(|one| one["name"] == name).cloned().unwrap_or_default()
}

#[api_responses(GET "/typed/{id}", 204)]
fn single(_: Path<u64>, _: State<u8>) -> SingleResponse {
    SingleResponse::NoContent
}

#[api_responses(GET "/typed/{shelf}/{row}", 204)]
fn tuple(_: Path<(u64, String)>) -> TupleResponse {
    TupleResponse::NoContent
}

#[api_responses(GET "/typed/{row}/at/{shelf}", 204)]
fn fields(_: Path<Place>) -> FieldsResponse {
    FieldsResponse::NoContent
}

#[api_responses(GET "/typed/{id}/without", 204)]
fn without(_: Path<WithoutSchema>) -> WithoutResponse {
    WithoutResponse::NoContent
}

#[test]
fn path_parameters_have_their_types() {
    let schema = |path, name| parameter(&operation(path, "get"), name)["schema"]["type"].clone();
    assert_eq!(schema("/typed/{id}", "id"), "integer");
    assert_eq!(schema("/typed/{shelf}/{row}", "shelf"), "integer");
    assert_eq!(schema("/typed/{shelf}/{row}", "row"), "string");
    // By name, and not by position.
    assert_eq!(schema("/typed/{row}/at/{shelf}", "shelf"), "integer");
    assert_eq!(schema("/typed/{row}/at/{shelf}", "row"), "string");
    assert_eq!(schema("/typed/{id}/without", "id"), "string");
}

#[api_responses(GET "/queried", 204)]
fn queried(_: Query<Page>, _: Option<Query<Filter>>) -> QueriedResponse {
    QueriedResponse::NoContent
}

#[test]
fn query_parameters_are_the_fields_of_their_type() {
    let operation = operation("/queried", "get");
    let page = parameter(&operation, "page");
    assert_eq!((&page["in"], &page["required"]), (&json!("query"), &json!(true)));
    assert_eq!(page["schema"]["description"], "Counted from 1.");
    let order = parameter(&operation, "order");
    assert_eq!((&order["required"], &order["schema"]["type"]), (&json!(false), &json!("string")));
    // `IntoParams` says it itself.
    assert_eq!(parameter(&operation, "author")["schema"]["type"], "array");
    assert_eq!(operation["parameters"].as_array().unwrap().len(), 3);
}

#[api_responses(POST "/contents", 204, outside(/** Not the shop's media type. */ 415: ()))]
fn content(_: Valid<Json<Vec<Draft>>>) -> ContentResponse {
    ContentResponse::NoContent
}

#[api_responses(PUT "/contents", 204)]
fn optional_content(_: Option<Json<Draft>>) -> OptionalContentResponse {
    OptionalContentResponse::NoContent
}

#[api_responses(PATCH "/contents", 204)]
fn handled_content(_: Result<Json<WithoutSchema>, NotJson>) -> HandledContentResponse {
    HandledContentResponse::NoContent
}

#[test]
fn content_has_its_media_type_and_schema() {
    let content = operation("/contents", "post");
    let body = &content["requestBody"];
    assert_eq!(body["required"], true);
    let schema = &body["content"]["application/json"]["schema"];
    assert_eq!(schema["items"]["$ref"], "#/components/schemas/Draft");
    let schemas = &document()["components"]["schemas"];
    assert_eq!(schemas["Draft"]["properties"]["cover"]["$ref"], "#/components/schemas/Cover");
    assert!(schemas["Cover"].is_object());

    let optional = operation("/contents", "put");
    assert_eq!(optional["requestBody"]["required"], false);
    let handled = operation("/contents", "patch");
    assert_eq!(handled["requestBody"]["content"], json!({ "application/json": {} }));
}

#[test]
fn extractors_add_their_responses() {
    let responses = operation("/contents", "post")["responses"].clone();
    let of_400 = &responses["400"];
    assert!(of_400["description"].as_str().unwrap().contains("The content is not JSON."));
    let example = &of_400["content"]["application/problem+json"]["examples"]["BadRequest"]["value"];
    assert_eq!(example["detail"], "This is not JSON.");
    // The handler's own words about 415 take precedence.
    let of_415 = responses["415"]["description"].as_str().unwrap();
    assert!(of_415.contains("Not the shop's media type.") && !of_415.contains("Unsupported"));
    assert!(responses["415"].get("content").is_none());

    let codes = |method| {
        let responses = operation("/contents", method)["responses"].clone();
        responses.as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(codes("put"), ["204", "400", "415"]);
    // The handler gets the rejection.
    assert_eq!(codes("patch"), ["204"]);
}

#[api_responses(POST "/secured", 204)]
fn secured(_: Staff) -> SecuredResponse {
    SecuredResponse::NoContent
}

#[api_responses(PUT "/secured", 204)]
fn perhaps_secured(_: Option<Staff>) -> PerhapsSecuredResponse {
    PerhapsSecuredResponse::NoContent
}

#[api_responses(DELETE "/secured", 204, 401 { www_authenticate = "Basic realm=\"shop\"" })]
fn challenged() -> Result<ChallengedResponse, ChallengedError> {
    Err(ChallengedError::Unauthorized)
}

#[test]
fn credentials_are_security_schemes() {
    let document = document();
    let all = &document["paths"]["/secured"];
    assert_eq!(all["post"]["security"], json!([{ "bearer": [], "shop_key": [] }]));
    assert_eq!(all["put"]["security"], json!([{}, { "bearer": [], "shop_key": [] }]));
    assert_eq!(all["delete"]["security"], json!([{ "basic": [] }]));
    assert_eq!(
        document["components"]["securitySchemes"],
        json!({
            "basic": { "type": "http", "scheme": "basic" },
            "bearer": { "type": "http", "scheme": "bearer" },
            "shop_key": { "type": "apiKey", "in": "header", "name": "X-Shop" },
        })
    );
    assert_eq!(document["security"], json!([]));

    let [id, theme] = ["X-Request-Id", "theme"].map(|name| parameter(&all["post"], name));
    assert_eq!((&id["in"], &id["description"]), (&json!("header"), &json!("For the log.")));
    assert_eq!(theme["in"], "cookie");
    // OpenAPI ignores a parameter of this name.
    assert_eq!(parameter(&all["post"], "Authorization"), Value::Null);
}

#[api_responses(POST "/generic", 204)]
fn generic<T>(_: Json<T>, _: impl Sized, _: &str) -> GenericResponse {
    GenericResponse::NoContent
}

#[test]
fn what_cannot_be_named_beside_the_handler_is_left_out() {
    let operation = operation("/generic", "post");
    assert_eq!(operation.get("requestBody"), None);
    assert_eq!(operation["responses"].as_object().unwrap().len(), 1);
}

#[test]
fn the_guide_shows_requests() {
    let (markdown, html) = (guide().to_markdown(), guide().to_html());
    for row in [
        "| path | `id`: `integer`, int64, ≥ 0 |",
        "| query | `page`: `integer`, int32, ≥ 0 | Counted from 1. |",
        "| query | `order`: `string` (optional) | |",
        "| content | [`Draft[]`](#type-Draft) |",
        "| content | [`Draft`](#type-Draft) (optional) |",
        "| content | `WithoutSchema` |",
        "| authentication | `Authorization: Bearer` | |",
        "| authentication | `X-Shop: …` | shop key |",
        "| header field | `X-Request-Id` (optional) | For the log. |",
        "| cookie | `theme` (optional) | |",
        // A list is sent as several parameters.
        "curl 'https://example.com/queried?page=1&author=string'",
    ] {
        assert!(markdown.contains(row), "{row}\n{markdown}");
    }
    assert!(markdown.contains("| The content is not JSON. |"));
    assert!(html.contains("<caption>Request</caption>"));
}
