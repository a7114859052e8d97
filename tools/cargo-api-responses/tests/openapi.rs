//! OpenAPI documents, judged by the rules.

use std::fmt::Write as _;

use cargo_api_responses::diagnostic::Level;
use cargo_api_responses::openapi::judge;

/// Returns line, column, level and rule of each finding.
fn findings(document: &str) -> Vec<(usize, usize, &'static str, &'static str)> {
    let judged = judge(document).unwrap();
    let place = |one: Option<usize>| one.expect("every finding has a place");
    judged
        .diagnostics
        .iter()
        .map(|one| (place(one.line), place(one.column), one.level.name(), one.rule))
        .collect()
}

/// Returns a document with one operation. `responses` are lines of YAML.
fn operation(method: &str, responses: &[&str]) -> String {
    let mut text = format!("openapi: 3.1.0\npaths:\n  /x:\n    {method}:\n      responses:\n");
    for line in responses {
        let _ = writeln!(text, "        {line}");
    }
    text
}

/// Returns the rules that the responses of an operation break.
fn broken(method: &str, responses: &[&str]) -> Vec<&'static str> {
    findings(&operation(method, responses)).into_iter().map(|found| found.3).collect()
}

const YAML: &str = "\
openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /orders/{id}:
    get:
      responses:
        '201': { description: It exists. }
        '401': { description: No token. }
    delete:
      responses:
        '204':
          description: Deleted.
          content:
            application/json: {}
";

#[test]
fn findings_have_their_place_in_yaml() {
    assert_eq!(
        findings(YAML),
        [
            (7, 9, "error", "safe-methods-create-nothing"),
            (8, 9, "warning", "unauthorized-has-a-challenge"),
            (13, 11, "error", "no-content-has-no-content"),
        ]
    );
}

#[test]
fn findings_have_their_place_in_json() {
    let json = r#"{
  "openapi": "3.1.0",
  "paths": {
    "/orders": {
      "get": { "responses": {
        "é": 1, "201": { "description": "\ud83d\ude00 \/" },
        "401": { "description": "No token." }
      } }
    }
  }
}"#;
    assert_eq!(
        findings(json),
        [
            (6, 9, "error", "status-codes-are-100-to-599"),
            // Columns are counted in characters.
            (6, 17, "error", "safe-methods-create-nothing"),
            (7, 9, "warning", "unauthorized-has-a-challenge"),
        ]
    );
}

#[test]
fn methods_and_codes_are_judged() {
    let ok = "'200': { description: Yes., content: { text/plain: {} } }";
    assert_eq!(broken("get", &[ok]), [""; 0]);
    assert_eq!(broken("post", &["'204': {}", "'304': {}"]), ["only-retrievals-are-not-modified"]);
    assert_eq!(broken("get", &[ok, "'203': {}"]), [""; 0], "a proxy sends it");
    assert_eq!(broken("get", &[ok, "'419': {}"]), ["registered-codes-only"]);
    assert_eq!(broken("get", &[ok, "'600': {}"]), ["status-codes-are-100-to-599"]);
    assert_eq!(broken("get", &[ok, "'4O4': {}"]), ["status-codes-are-100-to-599"]);
    assert_eq!(broken("get", &[ok, "5XX: {}", "default: {}", "x-note: {}"]), [""; 0]);
    // Codes without quotes are numbers in YAML.
    assert_eq!(broken("get", &[ok, "419: {}"]), ["registered-codes-only"]);
    let twice = ["'404': { description: No user. }", "'404': { description: No order. }"];
    assert_eq!(broken("get", &[&[ok], &twice[..]].concat()), ["responses-have-distinct-names"]);
}

#[test]
fn responses_are_judged_together() {
    assert_eq!(broken("get", &["'400': {}"]), ["endpoints-can-succeed"]);
    assert_eq!(broken("get", &["'400': {}", "default: {}"]), [""; 0]);
    assert_eq!(broken("get", &["'400': {}", "2XX: {}"]), [""; 0]);
    let ok = "'200': { description: Yes., content: { text/plain: {} } }";
    assert_eq!(broken("get", &["'304': {}", "2XX: {}"]), ["not-modified-needs-ok"]);
    let with_tag = "'200': { headers: { ETag: {} }, content: { text/plain: {} } }";
    assert_eq!(broken("get", &[ok, "'304': {}"]), ["conditions-need-a-validator"]);
    assert_eq!(broken("get", &[with_tag, "'304': { headers: { etag: {} } }"]), [""; 0]);
}

#[test]
fn content_is_judged() {
    let with = |code: &str| format!("'{code}': {{ content: {{ text/plain: {{}} }} }}");
    assert_eq!(broken("put", &[&with("204")]), ["no-content-has-no-content"]);
    assert!(broken("post", &[&with("205")]).contains(&"reset-content-has-no-content"));
    assert_eq!(broken("head", &[&with("200")]), ["head-responses-have-no-content"]);
    assert_eq!(broken("post", &["'207': {}"]), ["multi-status-has-content"]);
    // A media range stands for all media types in a document.
    assert_eq!(broken("get", &["'200': { content: { 'image/*': {} } }"]), [""; 0]);
    assert_eq!(broken("put", &["'204': { content: {} }"]), [""; 0]);
}

#[test]
fn header_fields_are_judged() {
    let ok = "'200': { content: { text/plain: {} } }";
    let challenge = "'401': { headers: { WWW-Authenticate: { schema: { type: string } } } }";
    assert_eq!(broken("get", &[ok, challenge]), [""; 0]);
    assert_eq!(broken("get", &[ok, "'401': {}"]), ["unauthorized-has-a-challenge"]);
    assert_eq!(
        findings(&operation(
            "get",
            &[ok, "'401': { headers: { WWW-Authenticate: { required: false } } }"]
        )),
        [(7, 29, "error", "unauthorized-has-a-challenge")]
    );
    assert_eq!(broken("get", &[ok, "'405': {}"]), ["method-not-allowed-lists-methods"]);
    let own = "'405': { headers: { Allow: { schema: { const: 'GET, PUT' } } } }";
    assert_eq!(broken("get", &[ok, own]), ["method-not-allowed-lists-methods"]);
    assert_eq!(
        findings(&operation("post", &["'201': { description: Made. }"])),
        [(6, 9, "note", "post-creations-have-a-location")]
    );
    let location = "'303': { headers: { location: {} } }";
    assert_eq!(broken("post", &[location]), [""; 0]);
}

#[test]
fn descriptions_are_judged() {
    let ok = "'200': { content: { text/plain: {} } }";
    let document = operation("get", &[ok, "'403': { description: Unauthorized }"]);
    assert_eq!(findings(&document), [(7, 31, "warning", "texts-suit-their-code")]);
    let judged = judge(&document).unwrap();
    assert_eq!(
        judged.diagnostics[0].problem,
        "this text is the phrase of 401, and the code is 403"
    );
    assert_eq!(judged.responses, 2);
}

#[test]
fn references_are_followed() {
    let document = "\
openapi: 3.1.0
paths:
  /a: { $ref: '#/components/pathItems/A' }
  /b: { $ref: '#/components/pathItems/A' }
  /c: { $ref: 'other.yaml#/c' }
  /d~x/{id}:
    put:
      responses:
        '204': { $ref: '#/components/responses/Wrong' }
        '401': { $ref: 'other.yaml#/401' }
        '404': { $ref: '#/paths/~1d~0x~1%7Bid%7D/put/responses/404' }
components:
  pathItems:
    A:
      delete: { responses: { '204': { $ref: '#/components/responses/Wrong' } } }
  responses:
    Wrong:
      description: Not empty.
      content: { text/plain: {} }
";
    // What several operations refer to is reported once.
    assert_eq!(findings(document), [(19, 7, "error", "no-content-has-no-content")]);
}

#[test]
fn callbacks_webhooks_and_other_methods_are_read() {
    let document = "\
openapi: 3.2.0
paths:
  /a:
    query: { responses: { '204': {}, '415': {} } }
    additionalOperations:
      LINK: { responses: { '600': {} } }
    parameters: []
    post:
      responses: { '204': {} }
      callbacks:
        done:
          '{$request.body#/url}':
            post: { responses: { '204': { content: { text/plain: {} } } } }
webhooks:
  new: { post: { responses: { '204': {}, '419': {} } } }
";
    let found: Vec<_> = findings(document).into_iter().map(|found| (found.0, found.3)).collect();
    assert_eq!(
        found,
        [
            (4, "retrievals-usually-have-content"),
            (13, "no-content-has-no-content"),
            (15, "registered-codes-only"),
        ]
    );
}

#[test]
fn yaml_aliases_and_merges_are_read() {
    let document = "\
openapi: 3.1.0
x-errors: &errors
  '404': { description: Gone }
paths:
  /a:
    get:
      responses:
        <<: *errors
        '200': &ok { content: { text/plain: {} } }
    put: { responses: { '200': *ok } }
";
    assert_eq!(findings(document), [(3, 25, "warning", "texts-suit-their-code")]);
}

/// The remedies are for a document, so they do not contain the syntax of Rust.
#[test]
fn remedies_are_for_documents() {
    let codes = [
        101, 200, 201, 202, 203, 204, 205, 206, 207, 226, 300, 301, 302, 303, 304, 305, 307, 308,
        401, 405, 407, 412, 416, 419, 426, 428, 429,
    ];
    let headers = "{ required: false }";
    let names = [
        "Allow",
        "Cache-Control",
        "Content-Range",
        "ETag",
        "IM",
        "Location",
        "Proxy-Authenticate",
        "Upgrade",
        "WWW-Authenticate",
    ];
    let headers: Vec<String> = names.iter().map(|name| format!("{name}: {headers}")).collect();
    let headers = headers.join(", ");
    let mut rules = std::collections::BTreeSet::new();
    for method in ["get", "head", "post", "put", "patch", "delete", "options", "trace", "query"] {
        for code in codes {
            for other in ["'200': {}", "'404': {}"] {
                for part in [
                    String::new(),
                    format!("headers: {{ {headers} }}"),
                    "content: { multipart/byteranges: {} }".to_owned(),
                    format!("content: {{ multipart/byteranges: {{}} }}, headers: {{ {headers} }}"),
                ] {
                    let response = format!("'{code}': {{ {part} }}");
                    for one in judge(&operation(method, &[other, &response])).unwrap().diagnostics {
                        rules.insert(one.rule);
                        for text in ["{", "Option", "Vec", "///", "as \"", ": Body", "`ETag:"] {
                            assert!(!one.remedy.contains(text), "{}: {}", one.rule, one.remedy);
                        }
                        assert!(!one.problem.is_empty() && !one.remedy.is_empty());
                        assert!(one.level >= Level::Note);
                    }
                }
            }
        }
    }
    assert!(rules.len() >= 40, "{}: {rules:#?}", rules.len());
}

#[test]
fn other_documents_are_not_read() {
    for (text, line, reason) in [
        ("swagger: '2.0'\npaths: {}\n", 1, "Swagger 2.0 is not read"),
        ("openapi: 4.0.0\n", 1, "OpenAPI 4.0.0 is not read"),
        ("name: shop\n", 1, "not an OpenAPI document: there is no `openapi`"),
        ("", 1, "the file is empty"),
        ("openapi: 3.1.0\npaths: [\n", 3, "not YAML: "),
        ("{\n  \"openapi\": }", 2, "not JSON: "),
        ("{ \"openapi\": \"3.1.0\", }", 1, "not JSON: "),
    ] {
        let error = judge(text).unwrap_err();
        assert!(error.reason.contains(reason), "{text}: {error}");
        assert_eq!(error.line, Some(line), "{text}: {error}");
    }
    for deep in [
        format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000)),
        format!("{}1{}", "{a: ".repeat(5_000), "}".repeat(5_000)),
        // Each alias doubles the depth.
        (1..20).fold("a0: &a0 [1]\n".to_owned(), |text, n| {
            let nested = format!("{}*a{}{}", "[".repeat(50), n - 1, "]".repeat(50));
            format!("{text}a{n}: &a{n} {nested}\n")
        }),
    ] {
        assert!(judge(&deep).is_err());
    }
}

/// Aliases make a short document long. The responses that are read are limited.
#[test]
fn aliases_do_not_explode() {
    let mut text = "openapi: 3.1.0\nx-r: &r { responses: {".to_owned();
    for code in 200..500 {
        let _ = write!(text, " {code}: {{}},");
    }
    text.push_str("} }\nx-i: &i { get: *r, put: *r, post: *r }\npaths:\n");
    for path in 0..2000 {
        let _ = writeln!(text, "  /{path}: *i");
    }
    assert!(judge(&text).unwrap().responses <= 100_000);

    let repeated = format!(
        "openapi: 3.1.0\npaths: {{ /: {{ get: {{ responses: {{ {} }} }} }} }}",
        "404: {}, ".repeat(20_000)
    );
    assert_eq!(judge(&repeated).unwrap().responses, 1);
}
