//! The operations of a document.

use api_responses::openapi::{Document, Endpoint};
use api_responses::{DescribeResponses, Operation, openapi};
use serde_json::Value;

use crate::api::{ENDPOINTS, GetUserResponse, NowhereResponse, User};

fn document() -> Value {
    serde_json::to_value(Document::from_endpoints(ENDPOINTS.iter().copied()).build().unwrap())
        .unwrap()
}

#[test]
fn paths_are_written_as_openapi_has_them() {
    let document = document();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(
        paths,
        [
            "/books/{isbn}",
            "/claimed/{id}",
            "/content/{kind}",
            "/opaque",
            "/other/users/{id}",
            "/things/{rest}",
            "/users",
            // `{user_id}` is the same path.
            "/users/{id}",
        ]
    );
    let delete = &document["paths"]["/users/{id}"]["delete"];
    assert_eq!(delete["parameters"][0]["name"], "id");
    assert_eq!(delete["parameters"][0]["required"], true);
}

#[test]
fn operation_ids_are_unique() {
    let document = document();
    let mut ids = Vec::new();
    for item in document["paths"].as_object().unwrap().values() {
        let operations = item.as_object().unwrap().values();
        ids.extend(operations.map(|operation| operation["operationId"].as_str().unwrap()));
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    let user = &document["paths"]["/users/{id}"];
    assert_eq!(user["get"]["operationId"], "openapi_api_get_user");
    assert_eq!(user["head"]["operationId"], "get_user_head");
    assert_eq!(user["delete"]["operationId"], "delete_user");
    let other = &document["paths"]["/other/users/{id}"]["get"];
    assert_eq!(other["operationId"], "openapi_api_other_get_user");
    assert_eq!(other["tags"][0], "other");
}

#[test]
fn any_is_every_method_of_openapi() {
    let document = document();
    let methods: Vec<&String> =
        document["paths"]["/content/{kind}"].as_object().unwrap().keys().collect();
    assert_eq!(methods, ["delete", "get", "head", "options", "patch", "post", "put", "trace"]);
}

#[test]
fn query_is_an_extension() {
    let document = document();
    let query = &document["paths"]["/users"]["x-query"];
    assert_eq!(query["operationId"], "search");
    let list = &query["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(list["items"]["$ref"], "#/components/schemas/User");
}

#[test]
fn operations_without_a_route_are_left_out() {
    let document =
        Document::from_endpoints([Endpoint::from_type::<NowhereResponse>()]).build().unwrap();
    assert!(document.paths.paths.is_empty());
    assert!(document.tags.is_none());
}

#[test]
fn two_operations_for_one_route_are_an_error() {
    let one = Endpoint::from_type::<GetUserResponse<User>>().with_module_path("a");
    let other = one.with_module_path("b");
    let conflict = Document::from_endpoints([other, one]).build().err().unwrap();
    assert_eq!(
        conflict.to_string(),
        "`GET /users/{id}` is declared twice: by `a::get_user` and by `b::get_user`"
    );
    // Under another prefix, it is another route.
    let document = Document::from_routes([("/v1", one), ("/v2", other)]).build().unwrap();
    assert!(document.paths.paths.keys().eq(["/v1/users/{id}", "/v2/users/{id}"]));
}

#[test]
fn an_empty_operation_is_valid() {
    let operation = openapi::operation(Operation::__new(""), utoipa::openapi::Responses::new());
    assert_eq!(operation.parameters.map(|parameters| parameters.len()), None);
    let documented =
        openapi::operation(GetUserResponse::<User>::OPERATION, utoipa::openapi::Responses::new());
    assert_eq!(documented.description.as_deref(), Some("Deleted users are *not* found."));
}
