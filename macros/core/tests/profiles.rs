//! The profiles: each rule with an endpoint that breaks it and one that keeps it. What is reported cites the section of
//! the guideline.
//!
//! Where a rule of HTTP warns about the same code, only that is reported, so the endpoint overrides it.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;

/// A rule, a declaration that breaks it, and one that keeps it.
type Case = (&'static str, &'static str, &'static str);

const ZALANDO: &[Case] = &[
    ("common-codes-only", "GET, 200, 422", "GET, 200, 400"),
    ("no-redirections", "GET, 200, 308", "GET, 200 { etag: ETag }, 304"),
    ("creation-by-post-or-put", "PATCH, 201", "PUT, 201, 204"),
    (
        "acceptance-of-changes",
        "GET, 200, 202 { location: Location }",
        "PUT, 202 { location: Location }",
    ),
    ("no-content-after-changes", "GET, 200, 204", "PUT, 204"),
    (
        "multi-status-by-post",
        "PUT, 200, #[allow(http::discouraged)] 207: Vec<u8>",
        "POST, 200, 207: Vec<u8>",
    ),
    ("conflicts-of-changes", "GET, 200, 409", "PUT, 200, 409"),
    ("length-of-content", "DELETE, 204, #[allow(http::discouraged)] 411", "PUT, 204, 411"),
    ("preconditions-of-changes", "POST, 200, 412", "PATCH, 200, 412"),
    ("media-types-of-content", "DELETE, 204, #[allow(http::discouraged)] 415", "POST, 200, 415"),
    ("locks-of-changes", "POST, 200, 423", "PUT, 204, 423"),
    ("storage-for-changes", "DELETE, 204, #[allow(http::discouraged)] 507", "PUT, 204, 507"),
    ("rate-limits-say-when", "GET, 200, 429", "GET, 200, 429 { retry_after: RetryAfter }"),
    ("errors-are-problems", "GET, 200, 404: Reason", "GET, 200, 404: Problem"),
    (
        "problem-types-are-paths",
        "GET, 200, #[problem = \"https://example.com/out-of-stock\"] 404",
        "GET, 200, #[problem = \"/problems/out-of-stock\"] 404",
    ),
];

const BELGIF: &[Case] = &[
    ("creation-by-post-or-put", "PATCH, 201", "PUT, 201, 204"),
    (
        "acceptance-by-post",
        "DELETE, 202 { location: Location }",
        "POST, 202 { location: Location }",
    ),
    ("no-content-after-changes", "GET, 200, 204", "HEAD, 200, 204"),
    ("conflicts-of-changes", "GET, 200, 409", "PUT, 200, 409"),
    ("preconditions-of-changes", "GET, 200, 412", "POST, 200, 412"),
    ("payloads-of-changes", "DELETE, 204, #[allow(http::discouraged)] 413", "PUT, 204, 413"),
    (
        "options-are-always-allowed",
        "OPTIONS, 200, #[allow(http::discouraged)] 405",
        "PUT, 204, outside(405)",
    ),
    ("errors-are-problems", "GET, 200, 404: Reason", "GET, 200, 404"),
    ("tasks-have-a-location", "POST, 202: Task", "POST, 202 { location: Location }"),
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
    ("errors-are-problems", "GET, 200, 404: Reason", "GET, 200, 404"),
    ("missing-resources-are-declared", "GET, 200", "GET, 200, 404"),
];

const MICROSOFT: &[Case] = &[
    ("get-answers-ok", "GET, 303, outside(400)", "GET, 200, outside(400)"),
    ("put-answers-the-resource", "PUT, 303, outside(400)", "PUT, 200, 201, outside(400)"),
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
    let inside = declaration.split(", outside").next().unwrap_or_default();
    let is_error = |word: &str| word.starts_with(['4', '5']) || word.starts_with("..");
    let has_errors = inside.split([' ', ',']).any(is_error);
    let handler = if has_errors { handler } else { "fn get() -> GetResponse { loop {} }" };
    api_responses_by(settings, Reader::Documentation, tokens(declaration), tokens(handler))
        .to_string()
}

/// The texts of errors and warnings.
fn reports(output: &str) -> Vec<&str> {
    let texts = |before| output.split(before).skip(1).filter_map(|rest| rest.split('"').nth(1));
    texts(":: compile_error !").chain(texts("deprecated (note =")).collect()
}

#[test]
fn each_rule_reports_what_breaks_it_and_nothing_else() {
    let mut wrong = Vec::new();
    for (profile, cases) in PROFILES {
        let settings = ProjectSettings::parse(&format!("profile = '{profile}'"));
        assert_eq!(settings.mistakes(), Vec::<String>::new());
        for (rule, breaks, keeps) in *cases {
            let output = expanded(&settings, breaks);
            let reported = reports(&output);
            let note = format!("rule `{rule}`, profile `{profile}`, line ");
            if reported.len() != 1 || !output.contains(&note) {
                wrong.push(format!("{profile}, {rule}: {breaks}\n{reported:#?}"));
            }
            let output = expanded(&settings, keeps);
            let reported = reports(&output);
            if !reported.is_empty() {
                wrong.push(format!("{profile}, {rule} is kept: {keeps}\n{reported:#?}"));
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
