//! Sets that are not generated, but answer by themselves.

use std::collections::BTreeMap;

use api_responses::{RespondByRef, Response, api_responses};
use serde_json::json;
use utoipa::IntoResponses;
use utoipa::openapi::{Content, ContentBuilder, Ref, RefOr, ResponseBuilder};

/// Described for utoipa by its author.
#[api_responses(403, 429)]
struct Described;

impl IntoResponses for Described {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        let content: Content =
            ContentBuilder::new().schema(Some(Ref::from_schema_name("Own"))).build();
        let limit = ResponseBuilder::new().description("In its author's words.");
        let limit = limit.content("application/problem+json", content);
        BTreeMap::from([("429".to_owned(), limit.into())])
    }
}

impl RespondByRef for Described {
    fn respond_by_ref(&self) -> Response {
        api_responses::__private::empty(429)
    }
}

/// Not described.
#[api_responses(401, 503)]
struct Undescribed;

impl RespondByRef for Undescribed {
    fn respond_by_ref(&self) -> Response {
        api_responses::__private::empty(503)
    }
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses(404, Slow = 429: "Slower.", ..Described, ..Undescribed)]
enum Error {}

#[test]
fn a_set_is_described_by_its_author() {
    let responses = serde_json::to_value(Error::responses()).unwrap();
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    // What its author leaves out is not there.
    assert_eq!(codes, ["401", "404", "429", "503"]);
    let limit = &responses["429"];
    assert_eq!(limit["description"], "- `Slow`: Slower.\n- In its author's words.");
    let schemas = &limit["content"]["application/problem+json"]["schema"]["oneOf"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(*schemas, json!([reference("ProblemDetails"), reference("Own")]));
}
