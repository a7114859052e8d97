//! The JSON schema of `api-responses.toml`, which editors use, and the parser of the macro accept the same files.

use std::collections::BTreeSet;

use api_responses_macros_core::ProjectSettings;
use proptest::prelude::*;
use serde_json::Value;

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

/// Each file is read by a TOML library for the schema, and by the macro itself.
#[test]
fn the_schema_and_the_parser_accept_the_same_files() {
    let schema = schema();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let cases = [
        ("", true),
        ("profile = 'sps'\nlang = 'en'", true),
        ("lang = 'tlh'", false),
        ("decode = true", true),
        ("decode = 'yes'", false),
        ("error = 'a::B'", false),
        ("[rules]\ndiscouraged = 'deny'", true),
        ("[rules]\ndiscouraged = 'forbid'", false),
        ("[forbid.no-teapots]\ncodes = [418, '5xx']\nmethods = ['GET']", true),
        ("[forbid.no-teapots]", false),
        ("[forbid.No_Teapots]\ncodes = [418]", false),
        ("[forbid.no-teapots]\ncodes = [600]", false),
        ("[forbid.no-teapots]\ncodes = ['6xx']", false),
        ("[forbid.no-teapots]\ncodes = [418]\nmethods = ['get']", false),
        ("[require.claims]\nany-of = [401]\nextractor = 'Claims'", true),
        ("[header.retry]\ncodes = [429]", false),
        ("[problem-type.ours]\ncodes = ['4xx']\nrequired = true", true),
        ("[problem-type.ours]\ncodes = ['4xx']\nrequired = 'yes'", false),
        ("[outside.proxy]\nsets = ['Proxy']\n[sets]\nProxy = [429]", true),
        ("[media-type.json]\ncodes = ['2xx']\nany-of = ['application/json']", true),
    ];
    for (text, expected) in cases {
        let value: Value = toml::from_str(text).unwrap();
        assert_eq!(validator.is_valid(&value), expected, "{text}");
        let mistakes = ProjectSettings::parse(text).mistakes();
        assert_eq!(mistakes.is_empty(), expected, "{text}: {mistakes:?}");
    }
}

/// The profiles, and the example of the page about the file.
#[test]
fn the_files_of_the_project_keep_the_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let page = include_str!("../../../docs/settings.md");
    let example = page.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let profiles = concat!(env!("CARGO_MANIFEST_DIR"), "/../../macros/core/profiles");
    let mut texts = vec![example.to_owned()];
    for file in std::fs::read_dir(profiles).unwrap() {
        texts.push(std::fs::read_to_string(file.unwrap().path()).unwrap());
    }
    assert_eq!(texts.len(), 1 + ProjectSettings::profiles().count());
    for text in texts {
        let value: Value = toml::from_str(&text).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{text}: {errors:?}");
        assert_eq!(ProjectSettings::parse(&text).mistakes(), [""; 0], "{text}");
    }
}

/// Pieces of files, also of those that are not TOML.
fn file() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "lang",
        "decode",
        "rules",
        "codes",
        " = ",
        "=",
        "true",
        "'en'",
        "\"en\"",
        "\"\\n\"",
        "418",
        "-1",
        "0x1",
        "0418",
        "[",
        "]",
        "[[",
        "{",
        "}",
        ",",
        ".",
        "#",
        " ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "'",
        "\"",
        "\\",
        "é",
        "\u{feff}",
        "\0",
        "[sets]\n",
        "A = [401]\n",
        "lang = 'en'\n",
        "x = 1\n",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn what_the_macro_accepts_is_toml(text in file()) {
        if ProjectSettings::parse(&text).mistakes().is_empty() {
            let read = toml::from_str::<Value>(&text);
            prop_assert!(read.is_ok(), "{text:?}: {read:?}");
        }
    }
}
