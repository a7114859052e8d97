//! The JSON schema of `api-responses.toml`, which editors use, and the parser of the macro accept the same keys.

use std::collections::BTreeSet;

use api_responses_macros_core::ProjectSettings;
use serde_json::{Value, json};

fn schema() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/api-responses.schema.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn keys(properties: &Value) -> BTreeSet<&str> {
    properties.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_schema_has_the_keys_of_the_parser() {
    let schema = schema();
    for (table, expected) in ProjectSettings::keys() {
        let mut expected: BTreeSet<&str> = expected.iter().copied().collect();
        let found = match *table {
            "" => {
                expected.extend(ProjectSettings::keys().iter().map(|(table, _)| *table));
                expected.remove("");
                keys(&schema["properties"])
            }
            "rules" | "sets" => {
                assert!(schema["properties"][table]["additionalProperties"]["$ref"].is_string());
                continue;
            }
            table => keys(&schema["properties"][table]["additionalProperties"]["properties"]),
        };
        assert_eq!(found, expected, "[{table}]");
    }
    let profiles = schema["properties"]["profile"]["description"].as_str().unwrap();
    for profile in ProjectSettings::profiles() {
        assert!(profiles.contains(profile), "{profile}");
    }
}

/// Each file as JSON for the schema and as TOML for the parser.
#[test]
fn the_schema_and_the_parser_accept_the_same_files() {
    let schema = schema();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let cases = [
        (json!({}), "", true),
        (json!({ "profile": "sps", "lang": "en" }), "profile = 'sps'\nlang = 'en'", true),
        (json!({ "lang": "tlh" }), "lang = 'tlh'", false),
        (json!({ "decode": true }), "decode = true", true),
        (json!({ "decode": "yes" }), "decode = 'yes'", false),
        (json!({ "error": "a::B" }), "error = 'a::B'", false),
        (json!({ "rules": { "discouraged": "deny" } }), "[rules]\ndiscouraged = 'deny'", true),
        (json!({ "rules": { "discouraged": "forbid" } }), "[rules]\ndiscouraged = 'forbid'", false),
        (
            json!({ "forbid": { "no-teapots": { "codes": [418, "5xx"], "methods": ["GET"] } } }),
            "[forbid.no-teapots]\ncodes = [418, '5xx']\nmethods = ['GET']",
            true,
        ),
        (json!({ "forbid": { "no-teapots": {} } }), "[forbid.no-teapots]", false),
        (
            json!({ "forbid": { "No_Teapots": { "codes": [418] } } }),
            "[forbid.No_Teapots]\ncodes = [418]",
            false,
        ),
        (
            json!({ "forbid": { "no-teapots": { "codes": [600] } } }),
            "[forbid.no-teapots]\ncodes = [600]",
            false,
        ),
        (
            json!({ "forbid": { "no-teapots": { "codes": ["6xx"] } } }),
            "[forbid.no-teapots]\ncodes = ['6xx']",
            false,
        ),
        (
            json!({ "forbid": { "no-teapots": { "codes": [418], "methods": ["get"] } } }),
            "[forbid.no-teapots]\ncodes = [418]\nmethods = ['get']",
            false,
        ),
        (
            json!({ "require": { "claims": { "any-of": [401], "extractor": "Claims" } } }),
            "[require.claims]\nany-of = [401]\nextractor = 'Claims'",
            true,
        ),
        (
            json!({ "header": { "retry": { "codes": [429] } } }),
            "[header.retry]\ncodes = [429]",
            false,
        ),
        (
            json!({ "problem-type": { "ours": { "codes": ["4xx"], "required": true } } }),
            "[problem-type.ours]\ncodes = ['4xx']\nrequired = true",
            true,
        ),
        (
            json!({ "problem-type": { "ours": { "codes": ["4xx"], "required": "yes" } } }),
            "[problem-type.ours]\ncodes = ['4xx']\nrequired = 'yes'",
            false,
        ),
        (
            json!({ "outside": { "proxy": { "sets": ["Proxy"] } }, "sets": { "Proxy": [429] } }),
            "[outside.proxy]\nsets = ['Proxy']\n[sets]\nProxy = [429]",
            true,
        ),
        (
            json!({ "media-type": { "json": { "codes": ["2xx"], "any-of": ["application/json"] } } }),
            "[media-type.json]\ncodes = ['2xx']\nany-of = ['application/json']",
            true,
        ),
    ];
    for (value, text, expected) in cases {
        assert_eq!(validator.is_valid(&value), expected, "{value}");
        let mistakes = ProjectSettings::parse(text).mistakes();
        assert_eq!(mistakes.is_empty(), expected, "{text}: {mistakes:?}");
    }
}
