//! Generic content: every type to which its schema refers is a component.

use std::collections::BTreeMap;

use api_responses::api_responses;
use api_responses::openapi::{Conflict, Document, Endpoint};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::references::dangling;

#[derive(Serialize, ToSchema)]
struct City {
    name: String,
}

#[derive(Serialize, ToSchema)]
struct Inhabitant {
    city: City,
}

#[derive(Serialize, ToSchema)]
struct List<T> {
    items: Vec<T>,
    next: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct Envelope<T, M> {
    data: T,
    meta: BTreeMap<String, M>,
}

mod other {
    #[derive(serde::Serialize, utoipa::ToSchema)]
    pub(super) struct City {
        inhabitants: u64,
    }
}

#[api_responses(GET "/list", 200: List<Inhabitant>)]
#[expect(dead_code, reason = "only its description is looked at")]
enum ListResponse {}

#[api_responses(GET "/nested", 200: Envelope<List<Inhabitant>, City>)]
#[expect(dead_code, reason = "only its description is looked at")]
enum NestedResponse {}

#[api_responses(GET "/ambiguous", 200: Envelope<List<Inhabitant>, List<City>>)]
#[expect(dead_code, reason = "only its description is looked at")]
enum AmbiguousResponse {}

#[api_responses(GET "/other", 200: other::City)]
#[expect(dead_code, reason = "only its description is looked at")]
enum OtherResponse {}

const LIST: Endpoint = Endpoint::from_type::<ListResponse>();
const NESTED: Endpoint = Endpoint::from_type::<NestedResponse>();

fn schemas(endpoint: Endpoint) -> Value {
    let document = Document::from_endpoints([endpoint]).build().unwrap();
    assert_eq!(dangling(&document), [""; 0]);
    serde_json::to_value(document.components.unwrap().schemas).unwrap()
}

fn names(schemas: &Value) -> Vec<&String> {
    schemas.as_object().unwrap().keys().collect()
}

#[test]
fn the_argument_of_a_generic_type_is_a_component() {
    let list = schemas(LIST);
    assert_eq!(names(&list), ["City", "Inhabitant", "List_Inhabitant"]);
    let items = &list["List_Inhabitant"]["properties"]["items"]["items"];
    assert_eq!(items["$ref"], "#/components/schemas/Inhabitant");
    assert_eq!(list["Inhabitant"]["properties"]["city"]["$ref"], "#/components/schemas/City");
}

#[test]
fn so_is_the_argument_of_an_argument() {
    let nested = schemas(NESTED);
    assert_eq!(names(&nested), ["City", "Envelope_List_Inhabitant_City", "Inhabitant", "List"]);
    assert_eq!(nested["List"]["properties"]["items"]["type"], "array");
}

/// Both are `List` for utoipa.
#[test]
fn one_name_of_two_generic_types_is_an_error() {
    let conflict =
        Document::from_endpoints([Endpoint::from_type::<AmbiguousResponse>()]).build().err();
    assert_eq!(conflict, Some(Conflict::Schema { name: "List".into() }));
}

#[test]
fn one_name_of_two_types_is_an_error() {
    let other = Endpoint::from_type::<OtherResponse>();
    let conflict = Document::from_endpoints([LIST, other]).build().err().unwrap();
    assert_eq!(
        conflict.to_string(),
        "two types have the schema name `City`: rename one of them with `#[schema(as = …)]`"
    );
    assert!(Document::from_endpoints([other]).build().is_ok());
}
