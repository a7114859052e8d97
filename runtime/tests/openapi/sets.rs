//! Sets that are not generated.

use std::collections::BTreeMap;

use api_responses::{Response, ToHttpResponse, api_responses};
use serde_json::json;
use utoipa::IntoResponses;
use utoipa::openapi::{Content, ContentBuilder, Ref, RefOr, ResponseBuilder};

use crate::inline::with_references;

/// Its author implements `IntoResponses`.
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

impl ToHttpResponse for Described {
    fn to_http_response(&self) -> Response {
        api_responses::__private::empty(429)
    }
}

/// It does not implement `IntoResponses`.
#[api_responses(401, 503)]
struct Undescribed;

impl ToHttpResponse for Undescribed {
    fn to_http_response(&self) -> Response {
        api_responses::__private::empty(503)
    }
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses(404, Slow = 429: "Slower.", ..Described, ..Undescribed)]
enum Error {}

/// Described with additions of OpenAPI 3.2.
#[api_responses(409, 410, 429)]
struct Streaming;

impl IntoResponses for Streaming {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        let lines = ContentBuilder::new()
            .item_schema(Some(Ref::from_schema_name("Line")))
            .description(Some("Line by line."))
            .build();
        let json = || Ref::new("#/components/mediaTypes/Own");
        let limit = ResponseBuilder::new()
            .summary(Some("In short."))
            .header_ref("Retry-After", Ref::new("#/components/headers/Wait"))
            .content("application/problem+json", lines.clone())
            .content("application/jsonl", lines);
        let conflict =
            ResponseBuilder::new().description("Own.").content_ref("application/own+json", json());
        let gone = ResponseBuilder::new()
            .description("Own.")
            .content_ref("application/problem+json", json());
        BTreeMap::from([
            ("409".to_owned(), conflict.into()),
            ("410".to_owned(), gone.into()),
            ("429".to_owned(), limit.into()),
        ])
    }
}

impl ToHttpResponse for Streaming {
    fn to_http_response(&self) -> Response {
        api_responses::__private::empty(429)
    }
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses(
    Taken = 409, Gone = 410, Slow = 429: "Slower.",
    ..Streaming,
)]
enum Streamed {}

#[test]
fn what_openapi_3_2_adds_stays() {
    let responses = serde_json::to_value(with_references::<Streamed>()).unwrap();
    let limit = &responses["429"];
    assert_eq!(limit["description"], "- `Slow`: Slower.\n- In short.");
    assert_eq!(limit["headers"]["Retry-After"], json!({ "$ref": "#/components/headers/Wait" }));
    let line = json!({ "$ref": "#/components/schemas/Line" });
    let alone = json!({ "itemSchema": line, "description": "Line by line." });
    assert_eq!(limit["content"]["application/jsonl"], alone);
    // The problem is no sequence, and the sequence no problem.
    let merged = &limit["content"]["application/problem+json"];
    let problem = json!({ "$ref": "#/components/schemas/ProblemDetails" });
    assert_eq!(merged["schema"]["anyOf"], json!([problem, {}]));
    assert_eq!(merged["itemSchema"]["anyOf"], json!([line, {}]));
    assert_eq!(merged["description"], "Line by line.");
    assert_eq!(merged["examples"]["Slow"]["value"]["detail"], "Slower.");
}

#[test]
fn references_to_contents_are_not_resolved() {
    let responses = serde_json::to_value(with_references::<Streamed>()).unwrap();
    let alone = &responses["409"]["content"]["application/own+json"];
    assert_eq!(*alone, json!({ "$ref": "#/components/mediaTypes/Own" }));
    let among_others = &responses["410"]["content"]["application/problem+json"]["schema"];
    let problem = json!({ "$ref": "#/components/schemas/ProblemDetails" });
    assert_eq!(among_others["anyOf"], json!([problem, {}]));
}

#[test]
fn a_set_is_described_by_its_author() {
    let responses = serde_json::to_value(with_references::<Error>()).unwrap();
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    // What its author leaves out is not there.
    assert_eq!(codes, ["401", "404", "429", "503"]);
    let limit = &responses["429"];
    assert_eq!(limit["description"], "- `Slow`: Slower.\n- In its author's words.");
    let schemas = &limit["content"]["application/problem+json"]["schema"]["anyOf"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(*schemas, json!([reference("ProblemDetails"), reference("Own")]));
}

#[allow(dead_code, reason = "only what is declared is looked at")]
#[api_responses(404, 401 { www_authenticate = "Bearer" }, 409: "Taken.")]
enum Generated {}

#[api_responses(..Described(403, 429), ..Undescribed(503), ..Generated(404, 409), lang = "en")]
enum Parts {}

#[test]
fn parts_of_sets_have_only_their_codes() {
    let responses = serde_json::to_value(with_references::<Parts>()).unwrap();
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["403", "404", "409", "429", "503"]);
    assert_eq!(responses["409"]["description"], "Taken.");
    assert_eq!(responses["429"]["description"], "In its author's words.");
    // Its author has not described this code.
    let meaning = http_semantics::Language::ENGLISH.describe(403).unwrap();
    assert_eq!(responses["403"]["description"], meaning);
}

#[api_responses(GET "/part", 200, ..Generated(409))]
#[allow(dead_code, reason = "only what is declared is looked at")]
fn returned() -> Result<ReturnedResponse<String>, Generated> {
    Err(Generated::Conflict)
}

#[test]
fn a_part_of_the_returned_set_is_documented_with_the_endpoint() {
    let responses = serde_json::to_value(with_references::<ReturnedResponse<String>>()).unwrap();
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["200", "409"]);
}

/// It is documented by one of the two enums.
#[api_responses(
    ANY "/proxy",
    /// Whatever the other server sends.
    Upstream = _: api_responses::Raw,
    502,
)]
#[allow(dead_code, reason = "only what is declared is looked at")]
fn proxy() -> Result<ProxyResponse, ProxyError> {
    Err(ProxyError::BadGateway)
}

#[test]
fn any_status_code_is_the_default() {
    let success = serde_json::to_value(with_references::<ProxyResponse>()).unwrap();
    let codes: Vec<&String> = success.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["default"]);
    assert_eq!(success["default"]["description"], "Whatever the other server sends.");
    let error = serde_json::to_value(with_references::<ProxyError>()).unwrap();
    let codes: Vec<&String> = error.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["502"]);
}
