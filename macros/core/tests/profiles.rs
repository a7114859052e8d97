//! The profiles: each rule with an endpoint that breaks it and one that keeps it. What is reported cites the section of
//! the guideline.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;

/// A rule, a declaration that breaks it, and one that keeps it.
type Case = (&'static str, &'static str, &'static str);

const ZALANDO: &[Case] = &[
    ("common-codes-only", "GET, 200, 422", "GET, 200, 400"),
    ("no-redirections", "GET, 200, 308", "GET, 200 { etag: ETag }, 304"),
    ("creation-by-post-or-put", "PATCH, 201", "PUT, 201"),
    (
        "acceptance-of-changes",
        "GET, 200, 202 { location: Location }",
        "PUT, 202 { location: Location }",
    ),
    ("no-content-after-changes", "GET, 200, 204", "PUT, 204"),
    ("multi-status-by-post", "PUT, 200, 207: Vec<u8>", "POST, 200, 207: Vec<u8>"),
    ("conflicts-of-changes", "GET, 200, 409", "PUT, 200, 409"),
    ("length-of-content", "DELETE, 204, 411", "PUT, 204, 411"),
    ("preconditions-of-changes", "POST, 200, 412", "PATCH, 200, 412"),
    ("media-types-of-content", "DELETE, 204, 415", "POST, 200, 415"),
    ("locks-of-changes", "POST, 200, 423", "PUT, 204, 423"),
    ("storage-for-changes", "DELETE, 204, 507", "PUT, 204, 507"),
    ("rate-limits-say-when", "GET, 200, 429", "GET, 200, 429 { retry_after: RetryAfter }"),
    ("errors-are-problems", "GET, 200, 404: Json<u8>", "GET, 200, 404: Problem"),
    (
        "problem-types-are-paths",
        "GET, 200, #[problem = \"https://example.com/out-of-stock\"] 404",
        "GET, 200, #[problem = \"/problems/out-of-stock\"] 404",
    ),
];

const BELGIF: &[Case] = &[
    ("creation-by-post-or-put", "PATCH, 201", "PUT, 201"),
    (
        "acceptance-by-post",
        "DELETE, 202 { location: Location }",
        "POST, 202 { location: Location }",
    ),
    ("no-content-after-changes", "GET, 200, 204", "HEAD, 200, 204"),
    ("conflicts-of-changes", "GET, 200, 409", "PUT, 200, 409"),
    ("preconditions-of-changes", "GET, 200, 412", "POST, 200, 412"),
    ("payloads-of-changes", "DELETE, 204, 413", "PUT, 204, 413"),
    ("options-are-always-allowed", "OPTIONS, 204, 405", "PUT, 204, 405"),
    ("errors-are-problems", "GET, 200, 404: Json<u8>", "GET, 200, 404"),
    ("tasks-have-a-location", "POST, 202: Json<u8>", "POST, 202 { location: Location }"),
    (
        "problem-types-are-urns",
        "GET, 200, #[problem = \"/problems/out-of-stock\"] 404",
        "GET, 200, #[problem = \"urn:problem-type:shop:outOfStock\"] 404",
    ),
];

const SPS: &[Case] = &[
    ("supported-codes-only", "GET, 200, 404, 422", "GET, 200, 404, 400"),
    ("no-redirections", "GET, 200, 404, 303", "GET, 200, 404"),
    ("no-ok-for-put-and-delete", "PUT, 200", "PUT, 204"),
    ("creation-by-post", "PUT, 201, 204", "POST, 201"),
    (
        "acceptance-of-changes",
        "GET, 200, 202 { location: Location }, 404",
        "PUT, 202 { location: Location }",
    ),
    ("no-content-after-changes", "GET, 200, 204, 404", "POST, 200, 204"),
    ("conflicts-of-changes", "GET, 200, 404, 409", "POST, 201, 409"),
    ("preconditions-of-changes", "POST, 201, 412", "PUT, 204, 412"),
    ("errors-are-problems", "GET, 200, 404: Json<u8>", "GET, 200, 404"),
    ("delete-has-no-content", "DELETE, 400, ..Others", "DELETE, 204, 400, ..Others"),
    ("missing-resources-are-declared", "GET, 200", "GET, 200, 404"),
];

const MICROSOFT: &[Case] = &[
    ("get-answers-ok", "GET, 303, outside(400)", "GET, 200, outside(400)"),
    ("put-answers-the-resource", "PUT, 303, outside(400)", "PUT, 201, outside(400)"),
    ("patch-answers-the-resource", "PATCH, 303, outside(400)", "PATCH, 200, outside(400)"),
    ("post-answers-a-body", "POST, 303, outside(400)", "POST, 201, outside(400)"),
    (
        "delete-answers-no-content",
        "DELETE, 207: Vec<u8>, outside(400)",
        "DELETE, 204, outside(400)",
    ),
    ("deletion-has-no-body", "DELETE, 200, 204, outside(400)", "DELETE, 204, outside(400)"),
    (
        "deletion-finds-everything",
        "DELETE, 204, 404 { \"x-ms-error-code\": Code }, outside(400)",
        "DELETE, 204, 409 { \"x-ms-error-code\": Code }, outside(400)",
    ),
    ("changes-answer-the-resource", "PUT, 200, 204, outside(400)", "PUT, 200, outside(400)"),
    (
        "acceptance-by-put-post-or-delete",
        "PATCH, 200, 202 { location: Location }, outside(400)",
        "PUT, 200, 202 { location: Location }, outside(400)",
    ),
    ("requests-are-validated", "GET, 200", "GET, 200, 400 { \"x-ms-error-code\": Code }"),
    (
        "errors-have-a-code",
        "GET, 200, 400",
        "GET, 200, 400 { \"x-ms-error-code\": Code }, 404 { \"x-ms-error-code\": Code }",
    ),
];

const PROFILES: &[(&str, &[Case])] =
    &[("belgif", BELGIF), ("microsoft", MICROSOFT), ("sps", SPS), ("zalando", ZALANDO)];

fn expanded(settings: &ProjectSettings, declaration: &str) -> String {
    let tokens = |text| TokenStream::from_str(text).unwrap();
    let handler = "fn get() -> Result<GetResponse, GetError> { loop {} }";
    let handler = if declaration.contains(", 4") || declaration.contains("..") {
        handler
    } else {
        "fn get() -> GetResponse { loop {} }"
    };
    api_responses_by(settings, Reader::Documentation, tokens(declaration), tokens(handler))
        .to_string()
}

fn reports(output: &str) -> usize {
    output.matches("compile_error").count() + output.matches("deprecated (note").count()
}

#[test]
fn each_rule_reports_what_breaks_it_and_nothing_else() {
    let mut wrong = Vec::new();
    for (profile, cases) in PROFILES {
        let settings = ProjectSettings::parse(&format!("profile = '{profile}'"));
        assert_eq!(settings.mistakes(), Vec::<String>::new());
        for (rule, breaks, keeps) in *cases {
            let output = expanded(&settings, breaks);
            let note = format!("rule `{rule}`, profile `{profile}`, line ");
            if reports(&output) != 1 || !output.contains(&note) || !output.contains("http") {
                wrong.push(format!("{profile}, {rule}: {breaks}\n{output}"));
            }
            let output = expanded(&settings, keeps);
            if reports(&output) != 0 {
                wrong.push(format!("{profile}, {rule} is kept: {keeps}\n{output}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// `success-is-declared` asks for what the rule `endpoints-can-succeed` already warns about.
#[test]
fn each_rule_of_a_profile_has_its_endpoints() {
    let tested: BTreeSet<&str> = PROFILES.iter().map(|(profile, _)| *profile).collect();
    assert_eq!(tested, ProjectSettings::profiles().collect());
    for (profile, cases) in PROFILES {
        let rules = ProjectSettings::parse(&format!("profile = '{profile}'")).own_rules();
        let rules: BTreeSet<String> = rules.into_iter().map(|(name, ..)| name).collect();
        let mut tested: BTreeSet<String> =
            cases.iter().map(|(rule, ..)| (*rule).to_owned()).collect();
        tested.extend(rules.get("success-is-declared").cloned());
        assert_eq!(tested, rules, "{profile}");
        assert!(cases.len() >= 10, "{profile}");
    }
}
